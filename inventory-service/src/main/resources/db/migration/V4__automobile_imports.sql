create table automobile_imports (
    id              bigint      generated always as identity primary key,
    version         bigint      not null,
    status          text        not null,
    format          text        not null,
    currency        text        not null,
    mileage_unit    text        not null,
    spool_file      text        not null,
    size_bytes      bigint      not null,
    ignored_columns text[]      not null,
    -- Where to go on: everything before is done.
    byte_position   bigint      not null,
    line            integer     not null,
    accepted        integer     not null,
    updated         integer     not null,
    unchanged       integer     not null,
    rejected        integer     not null,
    warnings        integer     not null,
    failure         text,
    received_at     timestamptz not null,
    started_at      timestamptz,
    touched_at      timestamptz not null,
    finished_at     timestamptz
);

create index automobile_imports_unfinished on automobile_imports (id) where finished_at is null;

-- What the report says of single rows.
create table automobile_import_remarks (
    id        bigint  generated always as identity primary key,
    import_id bigint  not null references automobile_imports,
    kind      text    not null,
    line      integer not null,
    vin       text,
    field     text,
    code      text    not null,
    detail    text    not null
);

create index automobile_import_remarks_by_import on automobile_import_remarks (import_id, kind, id);

-- Which row of the file brought a VIN first; kept while the import runs.
create table automobile_import_vins (
    import_id   bigint  not null references automobile_imports,
    vin         text    not null,
    line        integer not null,
    fingerprint bigint  not null,
    primary key (import_id, vin)
);
