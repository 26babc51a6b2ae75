-- addresses of calendars that are asked again and again; an address is as good as a key to the calendar
create table worktime.calendar_feed (
    feed_id       bigint generated always as identity primary key,
    person_id     text not null,
    address       text not null,
    added_by      text not null,
    added_at      timestamptz not null default now(),
    -- what the server told with its last answer, to be asked only whether that has changed
    etag          text,
    last_modified text,
    -- the last time that it answered with a calendar, or that it is as it was
    read_at       timestamptz,
    entries       int not null default 0,
    unusable      int not null default 0,
    -- why it could not be read the last time; null where it could
    problem       text,
    problem_value text,
    failures      int not null default 0,
    next_at       timestamptz not null default now(),
    unique (person_id, address)
);
create index calendar_feed_by_turn on worktime.calendar_feed (next_at);
