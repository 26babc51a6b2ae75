-- what came into force when: appended to, never changed but for a withdrawal before its day
create table market.publication (
    id           bigint generated always as identity primary key,
    version      bigint not null references market.segmentation,
    effective_on date not null,
    published_by text not null,
    published_at timestamptz not null default now(),
    withdrawn_by text,
    withdrawn_at timestamptz
);
create index publication_by_day on market.publication (effective_on desc, id desc) where withdrawn_at is null;
insert into market.publication (version, effective_on, published_by, published_at)
select s.version, s.published_at::date, coalesce(s.published_by, ''), s.published_at
  from market.segmentation s where s.published_at is not null order by s.published_at;
drop index market.segmentation_published;
alter table market.segmentation drop column published_at, drop column published_by;

-- the segment each customer is in by the rules in force; who is caught by none has no row
create table market.segment_member (
    customer_id text primary key,
    position    int not null,
    segment     text not null
);
create index segment_member_by_segment on market.segment_member (segment);
