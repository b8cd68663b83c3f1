-- The answers given to requests that carried an Idempotency-Key, kept for 24 hours.
create table idempotency_keys (
    scope           text        not null, -- whose key it is: the caller's name, empty before there is sign-in
    idempotency_key text        not null,
    request_hash    text        not null, -- SHA-256 over method, path, query and body
    status          smallint    not null,
    location        text,
    etag            text,
    content_type    text,
    body            text,
    created_at      timestamptz not null default now(),
    primary key (scope, idempotency_key)
);

create index idempotency_keys_by_age on idempotency_keys (created_at);
