-- Where a recipient asks for no more such mails. It tells who they are, and goes when the mail has gone.
alter table mail_outbox
    add column unsubscribe_at text check (length(unsubscribe_at) <= 500),

    add constraint a_sent_mail_has_no_way_to_unsubscribe check (sent_at is null or unsubscribe_at is null);

create or replace function detach_from_sent_mail() returns trigger language plpgsql as $$
begin
    new.attachment_name := null;
    new.attachment_type := null;
    new.attachment := null;
    new.unsubscribe_at := null;
    return new;
end $$;
