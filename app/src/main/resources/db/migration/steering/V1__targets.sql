-- a target without a unit holds for the whole company; the empty text stands in for "none", so that the key can hold it
create table steering.target (
    measure    text not null,
    unit_id    text not null default '',
    valid_from date not null default '0001-01-01',
    valid_to   date,
    value      numeric(19, 4) not null,
    primary key (measure, unit_id, valid_from)
);
