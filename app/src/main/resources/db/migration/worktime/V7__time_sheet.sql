-- what people noted by hand; the id comes from the device, so that a note that is sent twice is there once
create table worktime.sheet_entry (
    entry_id    uuid primary key,
    person_id   text not null,
    what        text not null,
    -- what it tells the rules
    kind        text not null,
    category    text not null,
    customer_id text,
    started_at  timestamptz not null,
    minutes     int not null check (minutes between 1 and 1440),
    noted_at    timestamptz not null default now()
);
create index sheet_entry_by_person on worktime.sheet_entry (person_id, started_at);
