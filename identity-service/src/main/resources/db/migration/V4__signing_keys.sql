-- Private keys, encrypted with a secret that the database does not have.
create table signing_keys (
    kid             text        primary key,
    sealed          bytea       not null,
    made_at         timestamptz not null,
    signs_from      timestamptz not null,
    published_until timestamptz
);
