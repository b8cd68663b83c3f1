-- Cars that were bought here, by their sales, whose steps are heard of in any order.
create table purchases (
    sale_id     bigint primary key,
    vin         text        not null,
    customer_id bigint      not null,
    -- Cancelled, refused or unwound, which a sale stays.
    ended       boolean     not null,
    told_at     timestamptz not null
);
create index purchases_by_customer on purchases (customer_id) where not ended;
create index purchases_by_vin on purchases (vin, sale_id) where not ended;

-- Vehicles that drivers entered are an account's; those that they bought are whose the sale's customer is, which
-- customer_vo says when it is asked. What is null of these is as automobile_vo says.
create table vehicles (
    id            bigint generated always as identity primary key,
    account_id    uuid,
    sale_id       bigint unique references purchases (sale_id),
    name          varchar(50) check (name = trim(name) and name <> ''),
    plate         varchar(20) check (plate ~ '^[A-Z0-9]+$'),
    country       varchar(2) check (country ~ '^[A-Z]{2}$'),
    vehicle_class varchar(20) check (vehicle_class in ('CAR', 'TWO_WHEELER', 'HEAVY')),
    propulsion    varchar(20) check (propulsion in ('COMBUSTION', 'ELECTRIC')),
    weight_kg     integer check (weight_kg between 1 and 100000),
    -- A bought car that its driver does not want to see among theirs.
    hidden        boolean     not null default false check (not hidden or sale_id is not null),
    version       bigint      not null default 0,
    check ((account_id is null) <> (sale_id is null)),
    check ((plate is null) = (country is null)),
    check (account_id is null or plate is not null)
);
create unique index vehicles_plate_key on vehicles (account_id, country, plate) where account_id is not null;

create index customer_vo_heirs on customer_vo (merged_into) where merged_into is not null;

-- Whoever is forgotten takes along what they said of the cars they bought.
create function forget_bought_vehicles() returns trigger language plpgsql as $$
begin
    delete from vehicles v using purchases p where p.sale_id = v.sale_id and p.customer_id = new.customer_id;
    return null;
end $$;

create trigger forgotten_customers_leave_no_vehicles
    after insert or update on customer_vo
    for each row when (new.removed and new.merged_into is null)
    execute function forget_bought_vehicles();

-- What a plate counts as. Stays of the past were priced by it, so a permit ends by being revoked, and stays.
create table permits (
    id          bigint generated always as identity primary key,
    plate       varchar(20) not null check (plate ~ '^[A-Z0-9]+$'),
    country     varchar(2)  not null check (country ~ '^[A-Z]{2}$'),
    user_class  varchar(20) not null check (user_class in ('RESIDENT', 'PROFESSIONAL', 'DISABLED_CARD')),
    zone_group  varchar(50),
    valid_from  timestamptz not null,
    valid_until timestamptz check (valid_until > valid_from),
    granted_at  timestamptz not null,
    revoked_at  timestamptz,
    check (user_class <> 'RESIDENT' or zone_group is not null)
);
create index permits_by_plate on permits (plate, country);
