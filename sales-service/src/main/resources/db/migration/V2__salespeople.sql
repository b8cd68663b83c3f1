create table salespeople (
    id          bigint generated always as identity primary key,
    version     bigint  not null,
    employee_id text    not null,
    first_name  text    not null,
    last_name   text    not null,
    active      boolean not null,
    constraint salespeople_employee_id_unique unique (employee_id)
);
