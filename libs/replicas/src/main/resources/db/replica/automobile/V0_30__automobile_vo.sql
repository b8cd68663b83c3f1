-- This service's copy of inventory's automobiles. A removed one stays as a row, so that a late snapshot cannot bring
-- it back and its VIN keeps its history.
create table automobile_vo (
    vin                text primary key,
    revision           bigint not null,
    removed            boolean not null,
    manufacturer       text not null,
    model              text not null,
    model_year         integer,
    color              text,
    mileage            integer,
    mileage_unit       text,
    price_minor_units  bigint,
    price_currency     text,
    condition          text not null,
    status             text not null,
    sold_by_us         boolean not null,
    fuel               text,
    emission_class     text,
    weight_kg          integer,
    registration_plate text,
    changed_at         timestamptz not null,
    applied_at         timestamptz not null default clock_timestamp()
);
