-- read model: what customers bought on which day of each product group, in the company's currency
create table orders.good (
    good_id int generated always as identity primary key,
    name    text not null unique
);

create table orders.bought (
    good_id     int not null,
    customer_id text collate "C" not null,
    bought_on   date not null,
    -- null where not known or in another currency
    amount      numeric(38, 4),
    primary key (good_id, customer_id, bought_on) include (amount)
);
-- rows come in the order of customers, so that those of some customers lie together
create index bought_by_customer on orders.bought (customer_id);
