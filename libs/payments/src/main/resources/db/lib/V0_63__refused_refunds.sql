-- How often a provider has refused a refund, and before when it is not asked for it again.
alter table refunds
    add column refusals   int not null default 0,
    add column not_before timestamptz;

create index refunds_not_given_back on refunds (requested_at) where state <> 'SUCCEEDED';
