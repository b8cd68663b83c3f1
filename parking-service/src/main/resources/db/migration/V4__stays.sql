-- Vehicles on spaces that were reserved, and rights to park that were bought on the spot. Nothing is ever deleted here.
create table stays (
    id                bigint generated always as identity primary key,
    kind              varchar(20) not null check (kind in ('RESERVATION', 'SESSION')),
    state             varchar(20) not null,
    account_id        uuid        not null,
    site_id           bigint      not null references sites (id),
    -- Of a reservation; it may be another one than at first, never none.
    space_id          bigint references spaces (id),
    space_kind        varchar(20),
    plate             varchar(20) not null,
    country           varchar(3)  not null,
    vehicle_class     varchar(20) not null,
    user_class        varchar(20) not null,
    -- What it is priced by; none where the site had no tariff, and parking is free.
    tariff_version_id bigint references tariff_versions (id),
    currency          char(3),
    starts_at         timestamptz not null,
    ends_at           timestamptz not null check (ends_at > starts_at),
    -- The paid time that was asked for; of a session.
    asked_seconds     bigint,
    -- Until when it would last once its extension is paid; the space is kept until then.
    extension_to      timestamptz check (extension_to > ends_at),
    -- Until when what has to be paid is waited for.
    held_until        timestamptz,
    -- In the currency's smallest unit; what is paid and what is given back are sums of all charges.
    price_cents       bigint      not null check (price_cents >= 0),
    paid_cents        bigint      not null default 0 check (paid_cents >= 0),
    refunded_cents    bigint      not null default 0 check (refunded_cents >= 0),
    quote             jsonb,
    carried           jsonb,
    created_at        timestamptz not null,
    paid_at           timestamptz,
    checked_in_at     timestamptz,
    ended_at          timestamptz,
    end_reason        varchar(20),
    -- When time itself changes its state, if nothing else does before.
    due_at            timestamptz,
    version           bigint      not null default 0,
    period            tstzrange   not null
        generated always as (tstzrange(starts_at, greatest(ends_at, extension_to))) stored,
    constraint stays_have_states_of_their_kind check (case kind
        when 'RESERVATION' then space_id is not null and state in
            ('HELD', 'CONFIRMED', 'CHECKED_IN', 'OVERSTAY', 'COMPLETED', 'EXPIRED', 'CANCELLED', 'NO_SHOW')
        else space_id is null and state in
            ('QUOTED', 'ACTIVE', 'EXTENDED', 'STOPPED_EARLY', 'EXPIRED', 'CLOSED') end),
    constraint stays_are_priced_in_a_currency check (price_cents = 0 or currency is not null),
    constraint stays_give_back_no_more_than_was_paid check (refunded_cents <= paid_cents),
    constraint stays_one_at_a_time exclude using gist (space_id with =, period with &&)
        where (state in ('HELD', 'CONFIRMED', 'CHECKED_IN', 'OVERSTAY'))
);

create index stays_of_an_account on stays (account_id, starts_at desc, id desc);
create index stays_of_a_plate on stays (plate, country, ends_at);
create index stays_due on stays (due_at) where due_at is not null;
create index stays_open_at_a_site on stays (site_id)
    where state in ('HELD', 'CONFIRMED', 'CHECKED_IN', 'OVERSTAY', 'QUOTED', 'ACTIVE', 'EXTENDED');

-- The next free space of a kind is looked for from anywhere in this order, which follows no other: those who look at the
-- same time begin at different spaces.
drop index spaces_by_kind;
create index spaces_by_kind on spaces (site_id, kind, ((id * 2654435761) % 4294967296))
    where removed_at is null and active;

-- What is to be paid for a stay; the id is that of the payment.
create table charges (
    id          uuid primary key,
    stay_id     bigint      not null references stays (id),
    purpose     varchar(20) not null check (purpose in ('BOOKING', 'EXTENSION')),
    state       varchar(20) not null check (state in ('OPEN', 'PAID', 'FAILED', 'REFUNDED')),
    cents       bigint      not null check (cents > 0),
    new_ends_at timestamptz not null,
    asked_seconds bigint,
    -- What the whole stay costs once this is paid, and why.
    price_cents bigint      not null,
    quote       jsonb       not null,
    created_at  timestamptz not null
);

create index charges_of_a_stay on charges (stay_id, created_at);
create unique index charges_one_open_at_a_time on charges (stay_id) where state = 'OPEN';

create sequence receipt_numbers;

-- One of a stay, issued anew after each payment and refund.
create table receipts (
    stay_id   bigint      not null references stays (id),
    revision  int         not null check (revision > 0),
    number    varchar(30) not null,
    issued_at timestamptz not null,
    content   jsonb       not null,
    primary key (stay_id, revision),
    constraint receipts_revision_key unique (number, revision)
);

create function receipts_are_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'Receipts are append-only: issue a revision.' using errcode = 'integrity_constraint_violation';
end $$;

create trigger receipts_stay before update or delete or truncate on receipts
    for each statement execute function receipts_are_append_only();

create function stays_are_kept() returns trigger language plpgsql as $$
begin
    raise exception 'Stays are history: they end, and are never deleted.'
        using errcode = 'integrity_constraint_violation';
end $$;

create trigger stays_stay before delete or truncate on stays for each statement execute function stays_are_kept();
