alter table access.account add last_sign_in_at timestamptz;

create table access.invitation (
    token_digest bytea primary key,
    account_id   bigint not null references access.account on delete cascade,
    expires_at   timestamptz not null
);

create index invitation_account on access.invitation (account_id);

create table access.failed_sign_in (
    login_digest bytea not null,
    address      text not null,
    at           timestamptz not null default now()
);

create index failed_sign_in_login on access.failed_sign_in (login_digest, at);
create index failed_sign_in_address on access.failed_sign_in (address, at);
create index failed_sign_in_at on access.failed_sign_in (at);

create table access.audit (
    id         bigint generated always as identity primary key,
    at         timestamptz not null default now(),
    account_id bigint,
    name       text not null,
    act        text not null,
    subject    text not null
);

-- the tables of Spring Session, as its documentation gives them
create table access.session (
    primary_id            char(36) primary key,
    session_id            char(36) not null unique,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval int not null,
    expiry_time           bigint not null,
    principal_name        varchar(100)
);

create index session_expiry on access.session (expiry_time);
create index session_principal on access.session (principal_name);

create table access.session_attributes (
    session_primary_id char(36) not null references access.session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);
