create table cars (
    vin      text primary key,
    revision bigint not null,
    version  integer not null
);
