-- People who have asked for an account and still have to show that the address is theirs.
create table sign_ups (
    id            uuid        primary key,
    name          text        not null,
    email         text        not null,
    email_key     text        not null,
    password_hash text        not null,
    requested_at  timestamptz not null,
    answered_at   timestamptz
);

create index sign_ups_email on sign_ups (email_key);
create index sign_ups_unanswered on sign_ups (requested_at) where answered_at is null;
create index sign_ups_age on sign_ups (requested_at);

-- Addresses for which somebody has asked for a new password.
create table recovery_requests (
    id           uuid        primary key,
    email        text        not null,
    requested_at timestamptz not null
);

create index recovery_requests_age on recovery_requests (requested_at);
