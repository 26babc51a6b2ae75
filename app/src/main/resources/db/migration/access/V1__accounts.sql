create table access.account (
    id            bigint generated always as identity primary key,
    login         text not null unique check (login = lower(login)),
    name          text not null,
    password_hash text,
    roles         text[] not null check (cardinality(roles) > 0),
    person_id     text,
    unit_id       text,
    customer_id   text,
    sample        boolean not null default false,
    enabled       boolean not null default true,
    created_at    timestamptz not null default now()
);
