-- The customer who a removed one turned out to be; empty for one who is forgotten.
alter table customer_vo add column merged_into bigint check (merged_into is null or removed);
