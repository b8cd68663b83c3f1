-- Leaky buckets, of which only the moment is kept at which each will be empty.
create table rate_limits (
    key      text        primary key,
    empty_at timestamptz not null
);

create index rate_limits_age on rate_limits (empty_at);

-- Wrong passwords by e-mail address (its hash, whether it has an account or not) and by client address.
create table guesses (
    subject       text        primary key,
    failures      integer     not null,
    last_at       timestamptz not null,
    blocked_until timestamptz
);

create index guesses_age on guesses (last_at);
