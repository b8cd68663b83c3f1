create table customers (
    id             bigint generated always as identity primary key,
    version        bigint      not null,
    revision       bigint      not null check (revision > 0),
    first_name     text,
    last_name      text,
    email          text,
    phone          text check (phone ~ '^\+[1-9][0-9]{1,14}$'),
    phone_as_given text,
    address        text,
    account_id     text unique,
    registered_at  timestamptz not null,
    changed_at     timestamptz not null,
    erased_at      timestamptz,
    search_text    text generated always as (
        lower(coalesce(first_name, '') || ' ' || coalesce(last_name, '') || ' ' || coalesce(email, '') || ' '
              || coalesce(phone, '') || ' ' || regexp_replace(coalesce(phone_as_given, ''), '[^0-9]', '', 'g'))
    ) stored,
    constraint customers_named_until_erased
        check (erased_at is not null or (first_name is not null and last_name is not null)),
    constraint customers_nothing_personal_after_erasure
        check (erased_at is null
               or coalesce(first_name, last_name, email, phone, phone_as_given, address, account_id) is null)
);

create index customers_search_text on customers using gin (search_text gin_trgm_ops);
create index customers_by_name on customers (last_name, first_name, id) where erased_at is null;
