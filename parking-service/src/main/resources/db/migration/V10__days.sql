-- What the stays that are over come to, by the days of their sites' calendars. A stay counts for the day on which it begins,
-- and is on its place during the hours of each day, so that everything here is a sum over stays. All of it can be had from
-- stays again at any time.
create table parked_days (
    site_id   bigint             not null references sites (id),
    day       date               not null,
    -- Empty where parking was free.
    currency  varchar(3)         not null,
    -- All that began on that day, also what was cancelled or never paid; none on a day that others came before.
    beginnings int              not null,
    stays     int                not null,
    no_shows  int                not null,
    overstays int                not null,
    -- For how many millionths of a second vehicles were there, of the stays that began on that day.
    micros    bigint             not null,
    cents     bigint             not null,
    -- By the hours of the site's clocks, from midnight on: stays that began, and the millionths of a second for which places
    -- were reserved or used. These are whole numbers, which PostgreSQL adds up much faster in this form than as integers.
    begun     int[]              not null check (cardinality(begun) = 24),
    reserved  double precision[] not null check (cardinality(reserved) = 24),
    used      double precision[] not null check (cardinality(used) = 24),
    primary key (site_id, day, currency)
);

-- Up to which day that is there for a site, by which clocks. A day without a row in parked_days had no stays.
create table closed_days (
    site_id   bigint      primary key references sites (id),
    time_zone varchar(50) not null,
    -- Exclusive.
    until     date        not null
);

-- Times of sites whose stays have changed after all; rows are only added, so that nobody waits here for anybody else.
create table changed_days (
    id      bigint generated always as identity primary key,
    site_id bigint      not null,
    from_at timestamptz not null,
    to_at   timestamptz not null
);
create index changed_days_of_a_site on changed_days (site_id);

create function remember_changed_days() returns trigger language plpgsql as $$
begin
    insert into changed_days (site_id, from_at, to_at)
    values (new.site_id, new.starts_at, greatest(new.starts_at, new.ends_at, new.ended_at, old.ends_at, old.ended_at));
    return null;
end $$;

-- A day is closed a whole day after its end at the earliest: whoever changes a stay that has just begun changes none. Stays
-- that are not over do not count yet.
create trigger stays_change_closed_days
    after update on stays
    for each row when (new.starts_at < now() - interval '12 hours'
        and not (old.state in ('HELD', 'CONFIRMED', 'CHECKED_IN', 'OVERSTAY', 'QUOTED', 'ACTIVE', 'EXTENDED')
            and new.state in ('HELD', 'CONFIRMED', 'CHECKED_IN', 'OVERSTAY', 'QUOTED', 'ACTIVE', 'EXTENDED'))
        and (old.state, old.end_reason, old.ends_at, old.ended_at, old.checked_in_at, old.paid_cents, old.refunded_cents)
            is distinct from
            (new.state, new.end_reason, new.ends_at, new.ended_at, new.checked_in_at, new.paid_cents, new.refunded_cents))
    execute function remember_changed_days();

create trigger stays_come_to_closed_days
    after insert on stays
    for each row when (new.starts_at < now() - interval '12 hours')
    execute function remember_changed_days();

-- Who was somewhere at a time came a day before it at the earliest, or is one of these.
create index stays_over_a_day on stays (site_id, starts_at) where ended_at - starts_at > interval '24 hours';

-- Those that are not over, of a time.
drop index stays_open_at_a_site;
create index stays_open_at_a_site on stays (site_id, starts_at)
    where state in ('HELD', 'CONFIRMED', 'CHECKED_IN', 'OVERSTAY', 'QUOTED', 'ACTIVE', 'EXTENDED');
