-- by which version of the decision table the entries were classified
alter table worktime.measurement add table_version int;

-- what the table was asked: facts in the order of its inputs, the row that answered, and how many entries each person had
create table worktime.entry_kind (
    facts     text[] primary key,
    row       int not null,
    by_person int[] not null
);
