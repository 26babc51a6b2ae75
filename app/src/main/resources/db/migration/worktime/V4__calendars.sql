-- occurrences of people's calendars: when and with whose domains, never what about and where
create table worktime.occurrence (
    person_id        text not null,
    -- the file or address it was read from
    calendar         text not null,
    -- of the event and of the moment its series has for it
    occurrence_key   uuid not null,
    started_at       timestamptz not null,
    ended_at         timestamptz not null,
    response         text not null,
    showing          text not null,
    categories       text[] not null,
    -- one for each of the others who take part
    domains          text[] not null,
    people           int not null,
    organizer_domain text,
    is_own           boolean not null,
    is_optional      boolean not null,
    is_recurring     boolean not null,
    primary key (person_id, calendar, occurrence_key)
);
create index occurrence_by_start on worktime.occurrence (started_at);

-- what each calendar gave when it was read last
create table worktime.calendar (
    person_id text not null,
    calendar  text not null,
    digest    text not null,
    entries   int not null,
    read_at   timestamptz not null default now(),
    primary key (person_id, calendar)
);
