create table market.customer (
    customer_id      text primary key,
    name             text collate "und-x-icu" not null,
    parent_id        text,
    domains          text[] not null default '{}',
    industry         text,
    country          text,
    region           text,
    postal_code      text,
    latitude         double precision,
    longitude        double precision,
    employees        bigint,
    revenue_class    text,
    language         text,
    status           text not null check (status in ('prospect', 'customer', 'former')),
    since            date,
    owner_person_id  text,
    potential_amount numeric(19, 4),
    attributes       jsonb not null default '{}',
    -- what the search looks through; byte order makes "like" several times faster than a language's order does
    sought           text collate "C"
                     generated always as (lower((name || ' ' || customer_id) collate "und-x-icu")) stored
);
create index customer_by_name on market.customer (name, customer_id);
create index customer_by_parent on market.customer (parent_id) where parent_id is not null;

create table market.contact (
    contact_id  text primary key,
    customer_id text not null,
    name        text,
    email       text,
    function    text,
    seniority   text,
    age_band    text,
    language    text,
    attributes  jsonb not null default '{}'
);
create index contact_by_customer on market.contact (customer_id);

-- read model, one row per customer: its place in the hierarchy, who looks after it, and what it bought
create table market.standing (
    customer_id      text primary key,
    path             text[] not null,
    root_id          text not null,
    level            int not null,
    owner_unit_id    text,
    orders           int not null default 0,
    orders_year      int not null default 0,
    open_orders      int not null default 0,
    revenue          numeric(38, 4) not null default 0,
    revenue_year     numeric(38, 4) not null default 0,
    first_order      date,
    last_order       date,
    foreign_currency int not null default 0,
    potential        numeric(19, 4)
);
create index standing_by_path on market.standing using gin (path);
create index standing_by_revenue on market.standing (revenue_year, customer_id);
create index standing_by_unit on market.standing (owner_unit_id);
