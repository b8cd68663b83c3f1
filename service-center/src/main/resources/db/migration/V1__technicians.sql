create table technicians (
    id          bigint generated always as identity primary key,
    first_name  varchar(100) not null check (first_name = trim(first_name) and first_name <> ''),
    last_name   varchar(100) not null check (last_name = trim(last_name) and last_name <> ''),
    employee_id varchar(40)  not null check (employee_id = trim(employee_id) and employee_id <> ''),
    active      boolean      not null,
    version     bigint       not null,
    constraint technicians_employee_id_key unique (employee_id)
);
