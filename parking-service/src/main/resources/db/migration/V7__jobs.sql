-- What db-scheduler is to do when; the columns are its own. Instances are in the order of their letters, so that those
-- which begin alike are beside each other.
create table scheduled_tasks (
    task_name            text        not null,
    task_instance        text        collate "C" not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    primary key (task_name, task_instance)
);

create index scheduled_tasks_due on scheduled_tasks (execution_time) where not picked;
create index scheduled_tasks_under_way on scheduled_tasks (last_heartbeat) where picked;
