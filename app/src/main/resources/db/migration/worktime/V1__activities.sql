create table worktime.activity (
    activity_id      text primary key,
    person_id        text not null,
    kind             text not null,
    started_at       timestamptz not null,
    ended_at         timestamptz,
    customer_id      text,
    order_id         text,
    attendee_domains text[] not null default '{}',
    attendee_count   int,
    response         text,
    category         text
);
create index activity_by_person on worktime.activity (person_id, started_at);
create index activity_by_customer on worktime.activity (customer_id, started_at) where customer_id is not null;

create table worktime.mail (
    person_id  text not null,
    sent_at    timestamptz not null,
    mail_key   uuid not null,
    direction  text not null,
    to_domains text[] not null default '{}',
    cc_domains text[] not null default '{}',
    thread_id  text not null default '',
    primary key (person_id, sent_at, mail_key)
);

-- what a person's day was made of, in minutes; written by the measurement, read above the reporting threshold only
create table worktime.person_day (
    person_id      text not null,
    day            date not null,
    unit_id        text not null,
    working        int not null,
    customer       int not null,
    travel         int not null,
    prioritisation int not null,
    coordination   int not null,
    administration int not null,
    other          int not null,
    mail           int not null,
    unexplained    int not null,
    primary key (person_id, day)
);
create index person_day_by_day on worktime.person_day (day, unit_id);

create table worktime.customer_day (
    customer_id text not null,
    day         date not null,
    person_id   text not null,
    minutes     int not null,
    primary key (customer_id, day, person_id)
);
create index customer_day_by_day on worktime.customer_day (day);

create sequence worktime.measurement_version;

-- one row: what the measured days rest on
create table worktime.measurement (
    only_one    boolean primary key default true check (only_one),
    version     bigint not null,
    first_day   date,
    last_day    date,
    measured_at timestamptz not null default now()
);
