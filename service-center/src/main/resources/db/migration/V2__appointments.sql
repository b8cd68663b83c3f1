create table appointments (
    id                bigint generated always as identity primary key,
    vin               varchar(17)   not null check (vin <> ''),
    customer_id       bigint,
    customer_name     varchar(200),
    technician_id     bigint        not null references technicians (id),
    starts_at         timestamptz   not null,
    ends_at           timestamptz   not null,
    reason            varchar(1000) not null check (reason <> ''),
    status            varchar(20)   not null check (status in (
                          'SCHEDULED', 'CONFIRMED', 'ARRIVED', 'IN_PROGRESS', 'AWAITING_APPROVAL', 'AWAITING_PARTS',
                          'READY', 'FINISHED', 'CANCELED', 'NO_SHOW')),
    odometer_value    integer check (odometer_value >= 0),
    odometer_unit     varchar(2) check (odometer_unit in ('KM', 'MI')),
    odometer_taken_at timestamptz,
    finished_at       timestamptz,
    finish_notes      varchar(4000),
    version           bigint        not null,

    -- The technician's time it takes: what was planned, or up to an earlier finish.
    occupied          tstzrange     not null generated always as (
                          tstzrange(starts_at, greatest(starts_at, least(ends_at, finished_at)))) stored,

    check (num_nonnulls(customer_id, customer_name) = 1),
    check (num_nonnulls(odometer_value, odometer_unit, odometer_taken_at) in (0, 3)),
    check ((status = 'FINISHED') = (finished_at is not null)),
    check (ends_at between starts_at + interval '15 minutes' and starts_at + interval '24 hours'),

    constraint technician_not_double_booked
        exclude using gist (technician_id with =, occupied with &&) where (status not in ('CANCELED', 'NO_SHOW'))
);

create index appointments_by_start on appointments (starts_at, id);
create index appointments_by_status on appointments (status, starts_at, id);
create index appointments_by_technician on appointments (technician_id, starts_at, id);
create index appointments_by_vin on appointments (vin, starts_at desc, id desc);
create index appointments_by_customer on appointments (customer_id, starts_at, id) where customer_id is not null;
create index odometer_readings_by_vin on appointments (vin, odometer_taken_at desc) where odometer_value is not null;
