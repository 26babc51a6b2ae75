-- the days' sums over all units, for whoever sees the whole: forty times fewer rows than orders.daily
create table orders.daily_total (
    day              date not null,
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
    primary key (day, kind, currency)
);
insert into orders.daily_total
select day, kind, currency, sum(ordered), sum(cancelled), sum(revenue), sum(costed_revenue), sum(cost), sum(delivered),
       sum(with_events), sum(straight_through), sum(promised), sum(kept), sum(timed), sum(lead_days)
  from orders.daily
 group by day, kind, currency;

-- open orders of a kind are counted and summed from the index alone
create index summary_of_open_by_kind on orders.summary (kind, unit_id)
    include (promised_date, revenue, currency, customer_id) where status = 'open';
