-- Whether a manager sent the file, so that the reasons in it count that rows give for VINs with odd check digits.
-- Nobody was asked who they are before.
alter table automobile_imports add column vin_overrides boolean not null default false;
alter table automobile_imports alter column vin_overrides drop default;
