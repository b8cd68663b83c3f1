-- The account that a technician signs in with, so that they find their own work.
alter table technicians add column account_id uuid;
alter table technicians add constraint technicians_account_id_key unique (account_id);
