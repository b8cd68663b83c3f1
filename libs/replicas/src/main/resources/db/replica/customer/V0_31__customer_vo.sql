-- This service's copy of sales' customers. A removed one stays as a row without personal data.
create table customer_vo (
    customer_id bigint primary key,
    revision    bigint not null,
    removed     boolean not null,
    first_name  text,
    last_name   text,
    email       text,
    phone       text,
    changed_at  timestamptz not null,
    applied_at  timestamptz not null default clock_timestamp(),
    constraint forgotten_when_removed
        check (not removed or coalesce(first_name, last_name, email, phone) is null)
);
