-- Who is signed in. The key is a digest of what the browser holds: whoever reads this table can pose as nobody.
create table sessions (
    key          bytea primary key check (octet_length(key) = 32),
    account_id   text not null,
    -- The identity provider's moment; what it signs out before a moment is over.
    signed_in_at timestamptz not null,
    -- Moves on with use, but never past the end.
    expires_at   timestamptz not null,
    ends_at      timestamptz not null,
    seen_at      timestamptz not null,
    version      integer not null,
    content      text not null
);
create index sessions_account on sessions (account_id);

-- What ends an account's sessions: the copy of identity's accounts, without anything about the person.
create table account_standings (
    account_id        text primary key,
    revision          bigint not null,
    ended             boolean not null,
    signed_out_before timestamptz
);
