-- what caused a person's internal work, in minutes a week from Monday; read above the reporting threshold only
create table worktime.cause_week (
    person_id text not null,
    week      date not null,
    cause     text not null,
    minutes   int not null,
    primary key (person_id, week, cause)
);
create index cause_week_by_week on worktime.cause_week (week);

-- what was measured before knows no causes: it is measured anew
update worktime.measurement set agreement_version = null;
