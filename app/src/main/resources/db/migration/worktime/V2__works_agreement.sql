-- versions of the works agreement; a version's terms are never changed
create table worktime.agreement (
    version          bigint generated always as identity primary key,
    text_version     text not null,
    purpose          text not null,
    sources          text[] not null check (cardinality(sources) > 0),
    viewers          text[] not null,
    threshold        int not null check (threshold >= 5),
    retention_months int not null check (retention_months between 1 and 120),
    sites            text[] not null,
    valid_from       date not null,
    valid_to         date check (valid_from < valid_to),
    sample           boolean not null,
    proposed_account bigint not null,
    proposed_by      text not null,
    proposed_at      timestamptz not null default now(),
    agreed           boolean,
    answered_account bigint,
    answered_by      text,
    answered_at      timestamptz,
    ended_on         date,
    ended_account    bigint,
    ended_by         text,
    ended_at         timestamptz,
    check ((agreed is null) = (answered_at is null)),
    check ((ended_on is null) = (ended_at is null)),
    check (sample or answered_account <> proposed_account)
);

-- who looked at figures of working time
create table worktime.look (
    id                bigint generated always as identity primary key,
    at                timestamptz not null default now(),
    account_id        bigint not null,
    name              text not null,
    report            text not null,
    unit_id           text not null,
    first_day         date not null,
    last_day          date not null,
    agreement_version bigint not null references worktime.agreement
);
create index look_at on worktime.look (at);

-- by which agreement and by which rules the measured days were made; none before the first agreement
alter table worktime.measurement add agreement_version bigint references worktime.agreement;
alter table worktime.measurement add rules text not null default '';
