-- The account that a customer signs in with. Filled by the snapshots to come; rebuild the copy to have the earlier ones.
-- Not unique: of two customers the newer link may arrive before the older one is gone.
alter table customer_vo add column account_id uuid;
create index customer_vo_account on customer_vo (account_id) where account_id is not null;

alter table customer_vo drop constraint forgotten_when_removed;
alter table customer_vo add constraint forgotten_when_removed
    check (not removed or (coalesce(first_name, last_name, email, phone) is null and account_id is null));
