-- What an operator takes for parking. Who it belongs to and what it is paid in do not change: versions were published with it.
create table tariffs (
    id          bigint generated always as identity primary key,
    operator_id bigint       not null references operators (id),
    name        varchar(100) not null check (name = trim(name) and name <> ''),
    currency    varchar(3)   not null check (currency ~ '^[A-Z]{3}$'),
    version     bigint       not null,
    constraint tariffs_name_key unique (operator_id, name),
    unique (id, operator_id)
);

create table tariff_versions (
    id           bigint generated always as identity primary key,
    tariff_id    bigint      not null references tariffs (id) on delete cascade,
    number       integer     not null check (number > 0),
    state        varchar(10) not null check (state in ('DRAFT', 'PUBLISHED')),
    document     jsonb       not null check (jsonb_typeof(document) = 'object'),
    starts_at    timestamptz,
    published_at timestamptz,
    created_at   timestamptz not null,
    version      bigint      not null,
    constraint tariff_versions_number_key unique (tariff_id, number),
    check (num_nonnulls(starts_at, published_at) = case state when 'PUBLISHED' then 2 else 0 end)
);

-- Which version is in force is a look into this.
create unique index tariff_versions_start_key on tariff_versions (tariff_id, starts_at) where state = 'PUBLISHED';

alter table sites add constraint sites_operator_key unique (id, operator_id);

-- A site's prices are its own operator's.
create table site_tariffs (
    site_id     bigint primary key,
    operator_id bigint not null,
    tariff_id   bigint not null,
    constraint site_tariffs_site_fkey foreign key (site_id, operator_id) references sites (id, operator_id),
    constraint site_tariffs_tariff_fkey foreign key (tariff_id, operator_id) references tariffs (id, operator_id)
);

create index site_tariffs_by_tariff on site_tariffs (tariff_id);

create function refuse_to_change_published_tariffs() returns trigger language plpgsql as $$
begin
    raise exception 'published tariffs are final';
end
$$;

create trigger published_tariffs_are_final before update or delete on tariff_versions
    for each row when (old.state = 'PUBLISHED') execute function refuse_to_change_published_tariffs();

create trigger published_tariffs_stay before truncate on tariff_versions
    for each statement execute function refuse_to_change_published_tariffs();

create trigger tariffs_keep_their_currency before update on tariffs
    for each row when ((old.operator_id, old.currency) is distinct from (new.operator_id, new.currency))
    execute function refuse_to_change_published_tariffs();
