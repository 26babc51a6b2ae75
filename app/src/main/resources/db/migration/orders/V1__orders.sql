-- ids in byte order, so that the primary keys also serve the search for a beginning
create table orders.orders (
    order_id            text collate "C" primary key,
    customer_id         text not null,
    ordered_at          timestamptz not null,
    requested_date      date,
    promised_date       date,
    delivered_at        timestamptz,
    status              text not null check (status in ('open', 'delivered', 'cancelled')),
    kind                text check (kind in ('standard', 'configured', 'bespoke')),
    owner_person_id     text,
    caretaker_person_id text,
    currency            text,
    revenue             numeric(19, 4),
    cost                numeric(19, 4)
);

create table orders.line (
    order_id   text collate "C" not null,
    line_no    bigint not null,
    item       text,
    module_id  text,
    offer_id   text,
    quantity   numeric(21, 6),
    unit_price numeric(19, 4),
    unit_cost  numeric(19, 4),
    attributes jsonb not null default '{}',
    primary key (order_id, line_no)
);

-- events have no number of their own: the key is made of what tells one from another
create table orders.event (
    order_id   text collate "C" not null,
    event_key  uuid not null,
    activity   text not null,
    started_at timestamptz not null,
    ended_at   timestamptz,
    person_id  text,
    unit_id    text,
    lifecycle  text,
    primary key (order_id, event_key)
);

-- read model, one row per order: what lists and figures need, without another join
create table orders.summary (
    order_id            text collate "C" primary key,
    customer_id         text not null,
    ordered_at          timestamptz not null,
    ordered_on          date not null,
    requested_date      date,
    promised_date       date,
    delivered_at        timestamptz,
    delivered_on        date,
    status              text not null,
    kind                text,
    owner_person_id     text,
    unit_id             text,
    caretaker_person_id text,
    caretaker_unit_id   text,
    currency            text not null,
    revenue             numeric(38, 4),
    cost                numeric(38, 4),
    lines               int not null,
    events              int not null,
    frontline_touches   int not null,
    design_touches      int not null,
    hand_offs           int not null,
    touch_minutes       numeric(12, 1) not null,
    first_event_at      timestamptz,
    last_event_at       timestamptz,
    -- null where that is not known: not delivered, or no events
    straight_through    boolean
);
create index summary_by_time on orders.summary (ordered_at, order_id);
create index summary_by_customer on orders.summary (customer_id, ordered_at);
create index summary_of_open on orders.summary (promised_date, order_id) where status = 'open';

-- read model of the home page: what was ordered on a day, and what was delivered on it, per unit of the owner.
-- The empty text stands for "no unit" and "no kind", so that the key can hold them.
create table orders.daily (
    day              date not null,
    unit_id          text not null,
    kind             text not null,
    currency         text not null,
    ordered          int not null,
    cancelled        int not null,
    revenue          numeric(38, 4) not null,
    costed_revenue   numeric(38, 4) not null,
    cost             numeric(38, 4) not null,
    delivered        int not null,
    with_events      int not null,
    straight_through int not null,
    promised         int not null,
    kept             int not null,
    lead_days        numeric(14, 4) not null,
    primary key (day, unit_id, kind, currency)
);
