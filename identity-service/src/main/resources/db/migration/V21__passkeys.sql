-- Public keys of people's devices. What is signed with them is verified as of attestation_object.
create table passkeys (
    credential_id      bytea       primary key,
    id                 uuid        not null default gen_random_uuid() unique,
    account_id         uuid        not null references accounts,
    name               text        not null,
    public_key         bytea       not null,
    signature_count    bigint      not null,
    user_verified      boolean     not null,
    backup_eligible    boolean     not null,
    backed_up          boolean     not null,
    transports         text[]      not null,
    attestation_object bytea       not null,
    added_at           timestamptz not null,
    last_used_at       timestamptz
);

create index passkeys_account on passkeys (account_id);
