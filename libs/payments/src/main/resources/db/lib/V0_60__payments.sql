-- What people pay, and what they get back. A row is here before the provider is asked. Amounts are in minor units.
create table payments (
    id             uuid primary key,
    provider       text not null,
    provider_id    text,
    reference      text not null,
    state          text not null,
    currency       text not null check (currency ~ '^[A-Z]{3}$'),
    amount         bigint not null check (amount > 0),
    captured       bigint not null default 0,
    refunded       bigint not null default 0,
    capture        text not null,
    credited_to    text not null,
    description    text not null,
    return_url     text not null,
    next_url       text,
    decline        text,
    capture_wanted bigint,
    cancel_wanted  boolean not null default false,
    pay_by         timestamptz not null,
    created_at     timestamptz not null,
    started_until  timestamptz,
    check_at       timestamptz,
    claimed_until  timestamptz,
    checks         integer not null default 0,
    hints          bigint not null default 0,

    unique (provider, provider_id),
    constraint no_more_is_taken_than_was_asked_for check (captured between 0 and amount),
    constraint no_more_is_given_back_than_was_taken check (refunded between 0 and captured),
    constraint no_more_is_wanted_than_was_asked_for check (capture_wanted between 1 and amount)
);

create index payments_to_check on payments (check_at) where check_at is not null;
create index payments_of_a_reference on payments (reference);

create table refunds (
    id           uuid primary key,
    payment_id   uuid not null references payments,
    amount       bigint not null check (amount > 0),
    taken_from   text not null,
    state        text not null,
    provider_id  text,
    requested_at timestamptz not null,

    unique (payment_id, provider_id)
);

create index refunds_of_a_payment on refunds (payment_id);

-- Webhooks that have come, by the provider's own id.
create table provider_events (
    provider    text not null,
    event_id    text not null,
    received_at timestamptz not null,

    primary key (provider, event_id)
);

create index provider_events_by_age on provider_events (received_at);
