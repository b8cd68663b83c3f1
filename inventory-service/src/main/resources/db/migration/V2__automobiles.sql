-- 50 numbers at a time for each instance: Hibernate inserts in batches.
create sequence automobiles_seq increment by 50;

create table automobiles (
    id                        bigint      primary key,
    version                   bigint      not null,
    revision                  bigint      not null,
    vin                       text        not null constraint automobiles_vin unique check (length(vin) between 1 and 17),
    vin_rules                 text        not null,
    vin_override_reason       text,
    model_id                  bigint      not null references models,
    status                    text        not null,
    purpose                   text        not null,
    model_year                integer,
    color                     text,
    mileage                   integer     check (mileage >= 0),
    mileage_unit              text,
    condition                 text        not null,
    title_status              text,
    price_minor_units         bigint      check (price_minor_units > 0),
    price_currency            text,
    purchase_cost_minor_units bigint      check (purchase_cost_minor_units >= 0),
    purchase_cost_currency    text,
    fuel                      text,
    emission_class            text,
    weight_kg                 integer     check (weight_kg > 0),
    registration_plate        text,
    location                  text,
    pictures                  text[]      not null,
    sale_id                   bigint,
    earlier_sales             bigint[]    not null,
    delisted_at               timestamptz,
    changed_at                timestamptz not null,
    words                     text        not null,
    -- What searches compare, kept by the database.
    for_sale                  boolean     not null
        generated always as (status = 'AVAILABLE' and purpose = 'SALE' and delisted_at is null) stored,
    color_key                 text
        generated always as (lower(color)) stored,
    mileage_km                integer
        generated always as (case mileage_unit when 'MI' then round(mileage * 1.609344) else mileage end) stored,
    search                    tsvector    not null
        generated always as (array_to_tsvector(string_to_array(words, ' '))) stored
);

create index automobiles_by_model on automobiles (model_id);
create index automobiles_by_status on automobiles (status, id) where delisted_at is null;
create index automobiles_search on automobiles using gin (search);

-- What customers search is for sale. One index for each order that they may ask for: an ascending one read backwards
-- would put what has no price first.
create index automobiles_newest on automobiles (id) where for_sale;
create index automobiles_by_price on automobiles (price_minor_units, id) where for_sale;
create index automobiles_by_price_desc on automobiles (price_minor_units desc nulls last, id) where for_sale;
create index automobiles_by_mileage on automobiles (mileage_km, id) where for_sale;
create index automobiles_by_mileage_desc on automobiles (mileage_km desc nulls last, id) where for_sale;
create index automobiles_by_year on automobiles (model_year, id) where for_sale;
create index automobiles_by_year_desc on automobiles (model_year desc nulls last, id) where for_sale;

-- Everything that totals and facets count, so that they never touch the table.
create index automobiles_facets on automobiles (model_id, model_year, color_key, condition, fuel)
    include (price_minor_units, price_currency, mileage_km) where for_sale;

-- An index answers alone only for pages that vacuum has seen since their last change: do not let many wait for it.
alter table automobiles set (
    autovacuum_vacuum_scale_factor = 0.02,
    autovacuum_vacuum_insert_scale_factor = 0.02,
    autovacuum_analyze_scale_factor = 0.02);
