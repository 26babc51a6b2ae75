create table servicedesign.requirement (
    requirement_id text primary key,
    customer_id    text not null,
    captured_at    timestamptz not null,
    person_id      text,
    text           text,
    order_id       text,
    status         text not null default 'new'
);
create index requirement_by_status on servicedesign.requirement (status, captured_at);
create index requirement_by_customer on servicedesign.requirement (customer_id);
