-- People who can sign in. One that is removed keeps its number only, for the events and the audit that name it.
create table accounts (
    id                  uuid        primary key,
    version             bigint      not null,
    revision            bigint      not null,
    email               text,
    email_key           text        constraint accounts_email unique,
    email_verified      boolean     not null,
    name                text,
    password_hash       text,
    password_changed_at timestamptz,
    roles               text[]      not null,
    status              text        not null check (status in ('ACTIVE', 'DISABLED', 'REMOVED')),
    demo                boolean     not null,
    signed_out_before   timestamptz,
    registered_at       timestamptz not null,
    changed_at          timestamptz not null,
    search_text         text        generated always as (lower(coalesce(name, '') || ' ' || coalesce(email, ''))) stored,
    constraint accounts_forgotten check (
        (status = 'REMOVED') = (email is null)
        and (email is null) = (email_key is null)
        and (status <> 'REMOVED' or (name is null and password_hash is null and roles = '{}'))
    )
);

create index accounts_search on accounts using gin (search_text gin_trgm_ops);
create index accounts_newest on accounts (registered_at desc, id);
create index accounts_administrators on accounts (id) where 'ADMIN' = any (roles);
