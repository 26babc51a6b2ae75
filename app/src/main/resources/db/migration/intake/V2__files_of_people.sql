-- one row per kind of files beside the tables that have landed: calendars, mail
create table intake.import_files (
    import_id bigint not null references intake.import on delete cascade,
    kind      text not null,
    files     int not null,
    inserted  bigint not null,
    updated   bigint not null,
    unchanged bigint not null,
    removed   bigint not null,
    primary key (import_id, kind)
);
