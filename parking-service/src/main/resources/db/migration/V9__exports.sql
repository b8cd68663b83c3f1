-- Lists of stays that managers ask for, written piece by piece.
create table exports (
    id              bigint generated always as identity primary key,
    account_id      uuid        not null,
    state           varchar(20) not null check (state in ('WAITING', 'RUNNING', 'READY', 'FAILED')),
    failure         varchar(30),
    -- Which stays; it may have a plate or an address in it, and goes with the rest.
    filter          jsonb       not null,
    -- The newest stay when it was asked for; those that come later are not part of it.
    up_to           bigint      not null,
    rows_total      bigint,
    rows_done       bigint      not null default 0,
    chunks          int         not null default 0,
    bytes           bigint      not null default 0,
    -- The last stay that is written.
    after_starts_at timestamptz,
    after_id        bigint,
    created_at      timestamptz not null,
    finished_at     timestamptz,
    expires_at      timestamptz not null,
    check ((state = 'FAILED') = (failure is not null)),
    check ((state in ('READY', 'FAILED')) = (finished_at is not null)),
    check ((after_starts_at is null) = (after_id is null))
);

create index exports_of_an_account on exports (account_id, id desc);
create index exports_by_expiry on exports (expires_at);

create table export_chunks (
    export_id bigint not null references exports (id) on delete cascade,
    number    int    not null check (number > 0),
    content   bytea  not null,
    primary key (export_id, number)
);

-- The addresses of those who may ask for lists; nobody else's. Of who may not any more, the revision alone.
create table manager_addresses (
    account_id uuid primary key,
    revision   bigint not null,
    email      text
);
