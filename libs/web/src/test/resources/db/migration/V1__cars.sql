create table cars (
    id    bigint generated always as identity primary key,
    name  text   not null unique,
    price bigint not null check (price > 0)
);
