-- read model, one row per customer at the top of its hierarchy, who stands for all below it; null where no model tells
create table value.customer_value (
    customer_id       text primary key,
    -- the import that last changed the row
    import_id         bigint not null,
    sites             int not null,
    foreign_orders    int not null,
    revenue_year      numeric(38, 4) not null,
    contribution_year numeric(38, 4) not null,
    margin            double precision,
    -- the history: purchases after the first, times in calendar months, mean amount of those purchases
    frequency         int,
    recency           double precision,
    age               double precision,
    monetary          numeric(38, 4),
    first_purchase    date,
    last_purchase     date,
    contractual       boolean not null,
    -- the outlook
    p_alive           double precision,
    p_alive_before    double precision,
    purchases         double precision,
    purchases_low     int,
    purchases_high    int,
    contribution      numeric(38, 4),
    contribution_low  numeric(38, 4),
    contribution_high numeric(38, 4),
    lifetime_value    numeric(38, 4),
    -- what it could buy more, a year
    potential         numeric(38, 4) not null,
    potential_capped  boolean not null,
    gaps              jsonb not null,
    -- what an hour with it may bring
    extra_gaps        numeric(38, 4),
    extra_back        numeric(38, 4),
    extra_low         numeric(38, 4),
    extra_high        numeric(38, 4),
    hours             double precision,
    priority          numeric(38, 4) generated always as ((extra_gaps + extra_back) / cast(hours as numeric)) stored
);
create index customer_value_by_worth on value.customer_value (lifetime_value desc nulls last, customer_id desc);
create index customer_value_by_priority on value.customer_value (priority desc nulls last, customer_id desc);

-- the models behind the rows, with what they were measured by
create table value.fit (
    only_one  boolean primary key default true check (only_one),
    import_id bigint not null,
    content   jsonb not null
);
