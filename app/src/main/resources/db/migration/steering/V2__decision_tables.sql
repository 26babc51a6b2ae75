-- versions of decision tables; drafts are changed, what was approved is not
create table steering.decision_version (
    decision         text not null,
    version          int not null,
    based_on         int,
    -- the table as it is exported
    dmn              text not null,
    revision         int not null default 0,
    author_account   bigint,
    author           text not null,
    saved_at         timestamptz not null default now(),
    approved_account bigint,
    approved_by      text,
    approved_at      timestamptz,
    reason           text not null default '',
    effective_on     date,
    withdrawn_at     timestamptz,
    withdrawn_by     text,
    primary key (decision, version),
    check ((approved_at is null) = (effective_on is null)),
    check ((approved_at is null) = (approved_by is null))
);
create index decision_version_effective on steering.decision_version (decision, effective_on);
