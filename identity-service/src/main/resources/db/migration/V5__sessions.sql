-- As Spring Session 4.1 has them.
create table browser_sessions (
    primary_id            char(36)     primary key,
    session_id            char(36)     not null constraint browser_sessions_session unique,
    creation_time         bigint       not null,
    last_access_time      bigint       not null,
    max_inactive_interval integer      not null,
    expiry_time           bigint       not null,
    principal_name        varchar(100)
);

create index browser_sessions_expiry on browser_sessions (expiry_time);
create index browser_sessions_principal on browser_sessions (principal_name);

create table browser_sessions_attributes (
    session_primary_id char(36)     not null references browser_sessions on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
