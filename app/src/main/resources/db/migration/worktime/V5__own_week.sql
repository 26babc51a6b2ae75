-- what people said about own entries; beside it what the rules knew of the entry, so that rules can be proposed
create table worktime.correction (
    person_id    text not null,
    -- where the entry comes from and its id there: log:…, cal:…, sheet:…
    entry        text not null,
    day          date not null,
    -- null where it does not count
    use          text,
    customer_id  text,
    kind         text not null,
    category     text not null,
    circle       text not null,
    organizer    text not null,
    is_recurring boolean not null,
    corrected_at timestamptz not null default now(),
    primary key (person_id, entry)
);
create index correction_by_facts on worktime.correction (kind, category, circle, organizer, is_recurring);

-- days of which people said that they are right; the state tells whether anything has changed since
create table worktime.confirmation (
    person_id    text not null,
    day          date not null,
    state        text not null,
    confirmed_at timestamptz not null default now(),
    primary key (person_id, day)
);

-- people of whom something has changed since the last measurement without an import; they are measured anew together with
-- others, as a figure that moves when one person changes something would tell about that person
create table worktime.changed (
    person_id text primary key,
    since     timestamptz not null default now()
);
