-- The sandbox's own side: what a provider would keep. Empty where another provider takes the money.
create table sandbox_payments (
    id             text primary key,
    payment_id     uuid not null unique,
    state          text not null,
    currency       text not null,
    amount         bigint not null check (amount > 0),
    captured       bigint not null default 0 check (captured between 0 and amount),
    capture        text not null,
    description    text not null,
    return_url     text not null,
    decline        text,
    challenged     boolean not null default false,
    tells_nobody   boolean not null default false,
    loses_answer   boolean not null default false
);

create table sandbox_refunds (
    id         text primary key,
    payment    text not null references sandbox_payments,
    refund_id  uuid not null unique,
    amount     bigint not null check (amount > 0)
);

create index sandbox_refunds_of_a_payment on sandbox_refunds (payment);

create table sandbox_webhooks (
    id         uuid primary key,
    payment_id uuid not null,
    kind       text not null,
    due_at     timestamptz not null,
    attempts   integer not null default 0
);

create index sandbox_webhooks_due on sandbox_webhooks (due_at);

-- Made here, so that all instances have the same one and no file holds it.
create table sandbox_secret (
    single boolean primary key default true check (single),
    secret text not null
);

insert into sandbox_secret (secret)
values (replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''));
