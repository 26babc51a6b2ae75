-- one row per folder that was brought in, from the first look at it to the report
create table intake.import (
    id          bigint generated always as identity primary key,
    title       text not null,
    origin      text not null check (origin in ('UPLOAD', 'FOLDER', 'COMMAND', 'SAMPLE', 'QUARANTINE')),
    inputs      text[] not null,
    -- the import whose rows in quarantine are run again
    source      bigint references intake.import,
    profile     text,
    -- by path: how a file is to be read where a person said otherwise than was recognised
    readings    jsonb not null default '{}',
    stage       text not null default 'OPEN' check (stage in ('OPEN', 'CHECKED', 'LANDED')),
    -- SHA-256 of what was checked, so that what is stored later can be compared with it
    fingerprint text,
    sums        jsonb,
    calendars   int not null default 0,
    job         bigint,
    created_by  text not null,
    created_at  timestamptz not null default now(),
    checked_at  timestamptz,
    landed_at   timestamptz,
    check ((stage = 'LANDED') = (landed_at is not null)),
    check ((origin = 'QUARANTINE') = (source is not null))
);

-- one row per table of an import: what was in it and, once landed, what became of it
create table intake.import_table (
    import_id  bigint not null references intake.import on delete cascade,
    table_name text not null,
    place      text not null,
    dialect    jsonb not null,
    read       bigint not null,
    accepted   bigint not null,
    rejected   bigint not null,
    repeated   bigint not null,
    further    text[] not null,
    kept       bigint not null default 0,
    inserted   bigint,
    updated    bigint,
    unchanged  bigint,
    primary key (import_id, table_name)
);

-- how often each code was met; of the issues themselves the first hundred of each are kept
create table intake.issue_count (
    import_id bigint not null references intake.import on delete cascade,
    code      text not null,
    issues    bigint not null,
    primary key (import_id, code)
);

create table intake.issue (
    import_id   bigint not null references intake.import on delete cascade,
    number      int not null,
    code        text not null,
    severity    text not null,
    place       text not null,
    line        bigint not null,
    column_name text,
    value       text,
    arguments   jsonb not null,
    primary key (import_id, number)
);

-- rows that were kept out, as they stood in the source, with what a person has mended since
create table intake.quarantined (
    id         bigint generated always as identity primary key,
    import_id  bigint not null references intake.import on delete cascade,
    table_name text not null,
    place      text not null,
    line       bigint not null,
    header     text[] not null,
    cells      text[] not null,
    -- the values of the table's key, where the source has them; the row is out of date once such a row has landed
    row_key    text[],
    issues     jsonb not null,
    -- of table, header and cells as they came: the same row kept out again is the same row
    digest     text not null unique,
    mended_by  text,
    mended_at  timestamptz
);
create index quarantined_by_key on intake.quarantined (table_name, row_key);
create index quarantined_by_import on intake.quarantined (import_id);

-- source profiles beside the built-in ones: uploaded, or made by matching columns
create table intake.profile (
    name       text primary key,
    yaml       text not null,
    created_by text not null,
    created_at timestamptz not null default now()
);
