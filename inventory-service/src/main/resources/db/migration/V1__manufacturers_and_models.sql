create table manufacturers (
    id       bigint generated always as identity primary key,
    version  bigint not null,
    name     text   not null,
    name_key text   not null constraint manufacturers_name unique
);

create table models (
    id              bigint generated always as identity primary key,
    version         bigint not null,
    manufacturer_id bigint not null references manufacturers,
    name            text   not null,
    name_key        text   not null,
    picture_url     text,
    constraint models_name unique (manufacturer_id, name_key)
);
