-- Looked up by those who manage parking: all stays, and those of a space, the latest first.
create index stays_by_start on stays (starts_at desc, id desc);
create index stays_of_a_space on stays (space_id, starts_at desc) where space_id is not null;

create index spaces_that_were on spaces (site_id, number) where removed_at is not null;
create index customer_vo_by_email on customer_vo (lower(email)) where account_id is not null;
