-- What drivers were told of their stays. The constraint is what lets them be told once, whoever says it how often.
create table notices (
    id         bigint generated always as identity primary key,
    account_id uuid        not null,
    stay_id    bigint      not null references stays (id),
    kind       varchar(30) not null,
    -- The end of the stay that was spoken of.
    ends_at    timestamptz not null,
    created_at timestamptz not null,
    read_at    timestamptz,
    constraint notices_once unique (stay_id, kind, ends_at)
);

create index notices_of_an_account on notices (account_id, (read_at is not null), id desc);

-- Whoever is forgotten gets no more mails, and none that waits, or was given up, keeps their name.
create function forget_mails() returns trigger language plpgsql as $$
begin
    delete from mail_outbox where lower(recipient) = lower(old.email);
    return null;
end $$;

create trigger forgotten_customers_get_no_mails
    after update on customer_vo
    for each row when (new.removed and old.email is not null)
    execute function forget_mails();
