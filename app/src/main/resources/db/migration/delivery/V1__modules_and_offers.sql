create table delivery.module (
    module_id      text primary key,
    name           text not null,
    unit_id        text,
    hours_setup    numeric(12, 4),
    hours_per_unit numeric(12, 4),
    lead_time_days numeric(12, 4),
    unit_cost      numeric(19, 4),
    standard       boolean not null default true
);

create table delivery.module_constraint (
    module_id       text not null,
    kind            text not null,
    other_module_id text not null,
    primary key (module_id, kind, other_module_id)
);

create table delivery.offer (
    offer_id   text primary key,
    name       text not null,
    segments   text[] not null default '{}',
    list_price numeric(19, 4),
    currency   text,
    valid_from date,
    valid_to   date
);

create table delivery.offer_module (
    offer_id     text not null,
    module_id    text not null,
    quantity     numeric(19, 4) not null default 1,
    option_group text,
    is_default   boolean not null default false,
    primary key (offer_id, module_id)
);
create index offer_module_by_module on delivery.offer_module (module_id);

-- read models of the home page, made anew after every import they rest on

-- orders of a day with lines, and how many of them consist of standard modules only; '' stands for "no unit"
create table delivery.cover_day (
    day     date not null,
    unit_id text not null,
    orders  int not null,
    covered int not null,
    primary key (day, unit_id)
);

create table delivery.use_day (
    day       date not null,
    module_id text not null,
    orders    int not null,
    primary key (day, module_id)
);

-- hours that open orders ask of a delivery unit, on the day they are promised for
create table delivery.load_day (
    unit_id text not null,
    day     date not null,
    hours   numeric(14, 2) not null,
    orders  int not null,
    primary key (unit_id, day)
);
