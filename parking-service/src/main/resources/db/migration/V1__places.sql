create table operators (
    id      bigint generated always as identity primary key,
    name    varchar(100) not null check (name = trim(name) and name <> ''),
    version bigint       not null,
    constraint operators_name_key unique (name)
);

-- What was removed stays: stays of the past name their sites and spaces.
create table sites (
    id          bigint generated always as identity primary key,
    operator_id bigint       not null references operators (id),
    kind        varchar(20)  not null check (kind in ('CAR_PARK', 'ON_STREET')),
    name        varchar(200) not null check (name = trim(name) and name <> ''),
    time_zone   varchar(50)  not null,
    street      varchar(200),
    postcode    varchar(20),
    city        varchar(100),
    latitude    double precision check (latitude between -90 and 90),
    longitude   double precision check (longitude between -180 and 180),
    geometry    text,
    zone_group  varchar(50),
    capacity    integer check (capacity between 0 and 100000),
    external_id varchar(200),
    -- What an import said of it last, to tell whether the next one says anything new.
    imported_as text,
    words       text         not null,
    removed_at  timestamptz,
    version     bigint       not null,
    -- The place on a globe of radius 1: the shorter the straight line between two of them, the nearer they are.
    place       cube generated always as (case when latitude is not null then cube(array [
        cos(radians(latitude)) * cos(radians(longitude)),
        cos(radians(latitude)) * sin(radians(longitude)),
        sin(radians(latitude))]) end) stored,
    check ((latitude is null) = (longitude is null))
);

create unique index sites_external_id_key on sites (operator_id, external_id) where removed_at is null;
create index sites_by_place on sites using gist (place) where removed_at is null;
create index sites_by_words on sites using gin (words gin_trgm_ops) where removed_at is null;
create index sites_by_name on sites (name, id) where removed_at is null;

create table levels (
    id      bigint generated always as identity primary key,
    site_id bigint       not null references sites (id),
    name    varchar(100) not null check (name = trim(name) and name <> ''),
    storey  smallint     not null,
    version bigint       not null,
    constraint levels_name_key unique (site_id, name),
    unique (site_id, id)
);

create table spaces (
    id          bigint generated always as identity primary key,
    site_id     bigint      not null references sites (id),
    level_id    bigint,
    number      varchar(20) not null check (number = trim(number) and number <> ''),
    kind        varchar(20) not null check (kind in
        ('STANDARD', 'DISABLED', 'ELECTRIC', 'TWO_WHEELER', 'MOTORCYCLE', 'DELIVERY', 'WIDE')),
    active      boolean     not null default true,
    plan_x      real,
    plan_y      real,
    plan_width  real check (plan_width > 0),
    plan_height real check (plan_height > 0),
    plan_turn   real,
    removed_at  timestamptz,
    version     bigint      not null default 0,
    foreign key (site_id, level_id) references levels (site_id, id) on delete set null (level_id),
    check (num_nulls(plan_x, plan_y, plan_width, plan_height, plan_turn) in (0, 5))
);

create unique index spaces_number_key on spaces (site_id, number) where removed_at is null;
create index spaces_by_kind on spaces (site_id, kind) where removed_at is null and active;
create index spaces_by_level on spaces (level_id);
