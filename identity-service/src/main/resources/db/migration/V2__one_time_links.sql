create table one_time_links (
    token_hash  bytea       primary key,
    purpose     text        not null,
    subject     uuid        not null,
    issued_at   timestamptz not null,
    valid_until timestamptz not null,
    used_at     timestamptz
);

create index one_time_links_subject on one_time_links (purpose, subject);
create index one_time_links_age on one_time_links (valid_until);
