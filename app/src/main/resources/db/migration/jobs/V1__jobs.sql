create table jobs.job (
    id               bigint generated always as identity primary key,
    kind             text not null,
    title            text not null,
    arguments        text not null,
    state            text not null default 'WAITING'
                     check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    done             bigint not null default 0,
    total            bigint not null default 0,
    note             text not null default '',
    message          text,
    result           text,
    submitted_by     text not null,
    submitted_at     timestamptz not null default now(),
    started_at       timestamptz,
    ended_at         timestamptz,
    attempts         int not null default 0,
    cancel_requested boolean not null default false
);

-- the table of db-scheduler, as its documentation gives it
create table jobs.scheduled_tasks (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);

create index scheduled_tasks_execution_time on jobs.scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on jobs.scheduled_tasks (last_heartbeat);
