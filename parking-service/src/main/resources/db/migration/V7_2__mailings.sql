-- Which mails that nobody has asked for a driver wants; who has said nothing gets them.
create table mailing_choices (
    account_id uuid    primary key,
    reminders  boolean not null default true,
    reports    boolean not null default true,
    version    bigint  not null default 0
);

-- The ways out that such mails carry: of their tokens, the SHA-256.
create table unsubscriptions (
    token_hash bytea       primary key check (octet_length(token_hash) = 32),
    account_id uuid        not null,
    mailing    varchar(20) not null check (mailing in ('REMINDERS', 'REPORTS')),
    created_at timestamptz not null
);
create index unsubscriptions_of_an_account on unsubscriptions (account_id);
create index unsubscriptions_by_age on unsubscriptions (created_at);

-- When a driver was last reminded; not again for a while.
create table driver_reminders (
    account_id uuid        primary key,
    sent_at    timestamptz not null
);

-- Of which months a driver has had a report, by the month's first day: of each at most one.
create table driver_reports (
    account_id uuid        not null,
    month      date        not null check (extract(day from month) = 1),
    sent_at    timestamptz not null,
    primary key (account_id, month)
);
