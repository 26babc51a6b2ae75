-- people's weeks as measured last; segments are those of the customers then, an empty name stands for none
create table worktime.measured_week (
    week           date not null,
    person_id      text not null,
    unit_id        text not null,
    role           text not null,
    working        int not null,
    customer       int not null,
    travel         int not null,
    prioritisation int not null,
    coordination   int not null,
    administration int not null,
    other          int not null,
    mail           int not null,
    causes         jsonb not null,
    segments       jsonb not null,
    primary key (week, person_id)
);

-- weeks as they are told: with the hierarchy of units when they were first told, and changed only where enough people's weeks
-- have changed, so that two figures of one week never differ by what a few did
create table worktime.told_week (
    week      date primary key,
    hierarchy jsonb not null
);
create table worktime.told_person (like worktime.measured_week including all);
alter table worktime.told_person add foreign key (week) references worktime.told_week on delete cascade;

-- nothing is told yet of what was measured before: it is measured anew
update worktime.measurement set agreement_version = null;
