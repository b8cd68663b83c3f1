create table sales (
    id                bigint generated always as identity primary key,
    version           bigint      not null,
    vin               text        not null,
    customer_id       bigint      not null references customers,
    salesperson_id    bigint      not null references salespeople,
    price_minor_units bigint      not null check (price_minor_units >= 0),
    price_currency    text        not null check (price_currency ~ '^[A-Z]{3}$'),
    sold_on           date        not null,
    status            text        not null
        check (status in ('DRAFT', 'RESERVED', 'CONTRACTED', 'DELIVERED', 'CANCELLED', 'UNWOUND')),
    commitment_id     bigint references commitments,
    reserved_until    timestamptz,
    created_at        timestamptz not null,
    contracted_at     timestamptz,
    delivered_at      timestamptz,
    closed_at         timestamptz,
    closed_by         text check (closed_by in ('STAFF', 'EXPIRY', 'INVENTORY')),
    closed_reason     text,
    constraint sales_active_ones_hold_the_vehicle check (status not in ('RESERVED', 'CONTRACTED') or commitment_id is not null),
    constraint sales_reserved_until_then check ((status = 'RESERVED') <= (reserved_until is not null)),
    constraint sales_closed_with_reason
        check ((status in ('CANCELLED', 'UNWOUND'))
               = (closed_at is not null and closed_by is not null and closed_reason is not null))
);

create unique index sales_one_active_per_vin on sales (vin) where status in ('RESERVED', 'CONTRACTED');
create unique index sales_commitment on sales (commitment_id);
create index sales_by_vin on sales (vin, id);
create index sales_by_customer on sales (customer_id, id);
create index sales_by_salesperson on sales (salesperson_id, sold_on desc, id desc);
create index sales_by_date on sales (sold_on desc, id desc);
create index sales_reservations on sales (reserved_until) where status = 'RESERVED';
