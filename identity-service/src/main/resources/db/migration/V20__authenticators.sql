-- What authenticator apps make codes of, encrypted with a secret that the database does not have.
create table authenticators (
    account_id   uuid        primary key references accounts,
    sealed       bytea       not null,
    made_at      timestamptz not null,
    confirmed_at timestamptz,
    -- Of the newest code that was accepted. It and older ones are refused.
    last_step    bigint,
    constraint authenticators_confirmed check ((confirmed_at is null) = (last_step is null))
);

create table recovery_codes (
    account_id uuid  not null references accounts,
    code_hash  bytea not null,
    primary key (account_id, code_hash)
);
