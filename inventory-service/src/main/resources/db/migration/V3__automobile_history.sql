-- What happened to a VIN, ours or not: only ever added to.
create table automobile_history (
    id             bigint generated always as identity primary key,
    vin            text        not null,
    occurred_at    timestamptz not null,
    kind           text        not null,
    sale_id        bigint,
    appointment_id bigint,
    reason         text,
    changes        jsonb       not null,
    recorded_at    timestamptz not null default clock_timestamp()
);

create index automobile_history_by_vin on automobile_history (vin, occurred_at desc, id desc);
