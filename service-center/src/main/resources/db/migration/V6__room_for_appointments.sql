alter table appointments
    add column service_code  varchar(40) references services (code),
    add column bay_id        bigint references bays (id),
    -- When technician and bay are free for the next, where that is after the end.
    add column free_again_at timestamptz check (free_again_at between ends_at and ends_at + interval '8 hours');

-- What it takes of technician and bay: what was planned and the buffer after it, or up to an earlier finish.
alter table appointments
    alter column occupied set expression
        as (tstzrange(starts_at, greatest(starts_at, least(coalesce(free_again_at, ends_at), finished_at))));

alter table appointments
    add constraint bay_not_double_booked
        exclude using gist (bay_id with =, occupied with &&)
        where (bay_id is not null and status not in ('CANCELED', 'NO_SHOW'));
