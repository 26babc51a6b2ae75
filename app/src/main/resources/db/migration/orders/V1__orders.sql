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
create index summary_by_revenue on orders.summary (revenue desc nulls last, order_id desc);
create index summary_by_caretaker on orders.summary (caretaker_person_id) where caretaker_person_id is not null;
create index summary_of_open on orders.summary (promised_date, order_id) where status = 'open';

-- What every order adds to which day: order, revenue and cost to the day it was ordered, delivery, promise and lead time
-- to the day it was delivered. A cancelled order counts as cancelled only. The empty text stands for "no unit" and "no
-- kind", so that the days' key can hold them.
create view orders.day_entry as
select ordered_on as day, coalesce(unit_id, '') as unit_id, coalesce(kind, '') as kind, currency, customer_id,
       1 as ordered, 0 as cancelled, coalesce(revenue, 0) as revenue,
       case when cost is null then 0 else coalesce(revenue, 0) end as costed_revenue,
       case when revenue is null then 0 else coalesce(cost, 0) end as cost,
       0 as delivered, 0 as with_events, 0 as straight_through, 0 as promised, 0 as kept,
       0 as timed, 0.0 as lead_days
  from orders.summary
 where status <> 'cancelled'
union all
select ordered_on, coalesce(unit_id, ''), coalesce(kind, ''), currency, customer_id,
       0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
  from orders.summary
 where status = 'cancelled'
union all
select delivered_on, coalesce(unit_id, ''), coalesce(kind, ''), currency, customer_id,
       0, 0, 0, 0, 0,
       1, (straight_through is not null)::int, coalesce(straight_through, false)::int, (promised_date is not null)::int,
       coalesce(delivered_on <= promised_date, false)::int, (delivered_at >= ordered_at)::int,
       greatest(0, extract(epoch from delivered_at - ordered_at) / 86400)
  from orders.summary
 where status = 'delivered' and delivered_on is not null;

-- read model of the home page: the sums of the entries
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
    timed            int not null,
    lead_days        numeric(14, 4) not null,
    primary key (day, unit_id, kind, currency)
);
