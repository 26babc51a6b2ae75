-- the company itself: one row, or none before the first import
create table company.company (
    only_one          boolean primary key default true check (only_one),
    name              text,
    currency          text,
    time_zone         text,
    country           text,
    fiscal_year_start text,
    languages         text[] not null default '{}',
    sample            boolean not null default false
);

create table company.unit (
    unit_id   text primary key,
    name      text collate "und-x-icu" not null,
    kind      text not null check (kind in ('frontline', 'service_design', 'delivery', 'support', 'other')),
    parent_id text,
    site      text,
    -- the ids from the root down to this unit, brought up to date after each import
    path      text[] not null default '{}'
);

create table company.person (
    person_id      text primary key,
    name           text collate "und-x-icu" not null,
    unit_id        text not null,
    email          text,
    role           text not null,
    hours_per_week numeric(5, 2),
    cost_per_hour  numeric(19, 4),
    skills         text[] not null default '{}',
    languages      text[] not null default '{}',
    time_zone      text,
    latitude       double precision,
    longitude      double precision,
    valid_from     date,
    valid_to       date
);
create index person_by_unit on company.person (unit_id);

create table company.absence (
    person_id text not null,
    "from"    date not null,
    "to"      date not null,
    reason    text,
    primary key (person_id, "from")
);
