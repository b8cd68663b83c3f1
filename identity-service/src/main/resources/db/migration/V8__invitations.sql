create table invitations (
    id          uuid        primary key,
    email       text,
    roles       text[]      not null,
    invited_by  text        not null,
    invited_at  timestamptz not null,
    valid_until timestamptz not null,
    accepted_at timestamptz,
    account_id  uuid        references accounts,
    revoked_at  timestamptz
);

create index invitations_newest on invitations (invited_at desc, id);
create index invitations_email on invitations (lower(email));
