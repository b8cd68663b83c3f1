-- What a VIN is committed to, and when: [starts_at, ends_at), open-ended where ends_at is null.
create table commitments (
    id          bigint generated always as identity primary key,
    version     bigint      not null,
    vin         text        not null,
    kind        text        not null check (kind in ('RESERVATION', 'SALE', 'RENTAL', 'TEST_DRIVE', 'WORKSHOP')),
    starts_at   timestamptz not null,
    ends_at     timestamptz,
    note        text,
    released_at timestamptz,
    created_at  timestamptz not null,
    constraint commitments_end_after_start check (ends_at > starts_at),
    constraint commitments_one_at_a_time
        exclude using gist (vin with =, tstzrange(starts_at, ends_at, '[)') with &&) where (released_at is null)
);

create index commitments_by_vin on commitments (vin, starts_at desc, id desc);
