-- Mails that a business transaction has decided. What was sent keeps nothing that tells of a person.
create table mail_outbox (
    id             uuid primary key default uuidv7(),
    template       text not null,
    recipient      text,
    subject        text,
    plain_text     text,
    html           text,
    correlation_id text,
    useful_until   timestamptz,
    created_at     timestamptz not null default clock_timestamp(),
    attempts       integer not null default 0,
    due_at         timestamptz not null default clock_timestamp(),
    failure        text,
    sent_at        timestamptz,
    given_up_at    timestamptz,

    constraint a_mail_is_sent_or_given_up check (sent_at is null or given_up_at is null),
    constraint a_sent_mail_tells_of_nobody check (
        sent_at is null or num_nonnulls(recipient, subject, plain_text, html, failure) = 0),
    constraint an_unsent_mail_is_whole check (
        sent_at is not null or num_nulls(recipient, subject, plain_text, html) = 0)
);

create index mail_outbox_waiting on mail_outbox (due_at) where sent_at is null and given_up_at is null;
create index mail_outbox_recipient on mail_outbox (lower(recipient)) where recipient is not null;
