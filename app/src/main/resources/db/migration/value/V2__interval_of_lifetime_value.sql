-- what nine in ten customers like this one keep within; filled by the next study
alter table value.customer_value add lifetime_low numeric(38, 4);
alter table value.customer_value add lifetime_high numeric(38, 4);
