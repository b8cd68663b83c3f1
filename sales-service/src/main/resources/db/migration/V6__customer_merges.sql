-- Who was found to be whom. Never changes, and holds nothing personal.
create table customer_merges (
    duplicate_id bigint primary key references customers,
    survivor_id  bigint      not null references customers check (survivor_id <> duplicate_id),
    merged_at    timestamptz not null
);

-- The customer who they are today: one who is not merged further.
alter table customers add column merged_into bigint references customers;
alter table customers add constraint customers_merged_are_erased check (merged_into is null or erased_at is not null);
create index customers_by_merged_into on customers (merged_into) where merged_into is not null;

-- What a name is when capitals, accents, blanks, hyphens and full stops make no difference.
alter table customers add column name_key text generated always as (
    regexp_replace(lower(normalize(coalesce(first_name, '') || ' ' || coalesce(last_name, ''), NFD)),
                   '[\u0300-\u036f\s.''-]', '', 'g')
) stored;

create index customers_by_name_key on customers (name_key) where erased_at is null;
create index customers_by_phone on customers (phone) where erased_at is null;
drop index customers_by_email;
create index customers_by_email on customers (lower(email)) where erased_at is null;
