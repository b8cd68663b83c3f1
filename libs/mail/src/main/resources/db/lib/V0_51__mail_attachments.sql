-- A small file of text beside a mail, which goes when the mail has gone.
alter table mail_outbox
    add column attachment_name text,
    add column attachment_type text,
    add column attachment      text check (octet_length(attachment) <= 65536),

    add constraint an_attachment_is_whole check (
        num_nulls(attachment_name, attachment_type, attachment) in (0, 3)),
    add constraint a_sent_mail_has_no_attachment check (sent_at is null or attachment is null);

-- Here and not in the sender, so that one of an earlier version, which knows of no attachments, can still note what it
-- has sent while instances are replaced one after the other.
create function detach_from_sent_mail() returns trigger language plpgsql as $$
begin
    new.attachment_name := null;
    new.attachment_type := null;
    new.attachment := null;
    return new;
end $$;

create trigger sent_mails_lose_their_attachment
    before update on mail_outbox
    for each row when (new.sent_at is not null)
    execute function detach_from_sent_mail();
