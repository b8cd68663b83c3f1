-- The accounts that customers and salespeople sign in with.
alter table customers drop constraint customers_nothing_personal_after_erasure;
alter table customers alter column account_id type uuid using account_id::uuid;
alter table customers add constraint customers_nothing_personal_after_erasure
    check (erased_at is null
           or (coalesce(first_name, last_name, email, phone, phone_as_given, address) is null and account_id is null));

-- Somebody who is to be forgotten as soon as nothing with them is open any more.
alter table customers add column erasure_requested_at timestamptz;

create index customers_by_email on customers (lower(email)) where account_id is null and erased_at is null;
create index customers_to_be_erased on customers (id) where erasure_requested_at is not null and erased_at is null;

-- What was last heard of an account, and whom it was linked with, once and for all; kept when the account is gone, so
-- that older news of it, heard late, have no effect.
create table customer_accounts (
    account_id  uuid primary key,
    revision    bigint not null check (revision > 0),
    customer_id bigint unique references customers
);

alter table salespeople add column account_id uuid;
alter table salespeople add constraint salespeople_account_unique unique (account_id);
