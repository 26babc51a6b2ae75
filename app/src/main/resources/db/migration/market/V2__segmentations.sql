-- every saved state of the segmentation; the published one in force is the one published last
create table market.segmentation (
    version      bigint generated always as identity primary key,
    rules        jsonb not null,
    note         text not null default '',
    saved_by     text not null,
    saved_at     timestamptz not null default now(),
    published_at timestamptz,
    published_by text
);
create index segmentation_published on market.segmentation (published_at) where published_at is not null;
