-- Whom to remind when; gone once that is done, or there is nothing to be reminded of any more.
create table appointment_reminders (
    appointment_id bigint      primary key references appointments (id) on delete cascade,
    due_at         timestamptz not null
);

create index appointment_reminders_by_due on appointment_reminders (due_at);

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
