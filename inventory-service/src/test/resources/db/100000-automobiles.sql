-- A stock of 100,000 automobiles to look at query plans with: 30 makes, 300 models, few of them common.
select setseed(0.42);

insert into manufacturers (version, name, name_key)
select 0, 'Make ' || i, 'make ' || i from generate_series(1, 30) i;

insert into models (version, manufacturer_id, name, name_key)
select 0, k.id, 'Model ' || i, 'model ' || i from manufacturers k, generate_series(1, 10) i;

insert into automobiles (
    id, version, revision, vin, vin_rules, model_id, status, purpose, model_year, color, mileage, mileage_unit,
    condition, title_status, price_minor_units, price_currency, fuel, location, pictures, earlier_sales, changed_at, words)
select i, 0, 1, vin, 'STANDARD', m.id,
       case when chance1 < 0.85 then 'AVAILABLE' when chance1 < 0.92 then 'SOLD' else 'IN_STOCK' end,
       'SALE', year, color, (chance3 * 150000)::int, case when chance2 > 0.9 then 'KM' else 'MI' end,
       case when chance2 < 0.1 then 'NEW' else 'USED' end, 'CLEAN',
       (2000 + (chance2 * chance2 * 70000)::bigint) * 100, 'USD',
       case when chance3 < 0.6 then 'PETROL' when chance3 < 0.8 then 'DIESEL' when chance3 < 0.9 then 'HYBRID' else 'ELECTRIC' end,
       'Yard ' || i % 9, '{https://pictures.example/1.jpg}', '{}', now(),
       concat_ws(' ', replace(k.name_key, ' ', ''), replace(m.name_key, ' ', ''), year, color, lower(vin),
                 lower(right(vin, 8)), lower(right(vin, 6)))
  from (select i, upper(substr(md5(i::text), 1, 17)) as vin,
               1 + floor(300 * power(random(), 2))::int as model,
               2025 - floor(20 * power(random(), 1.5))::int as year,
               (array['white', 'black', 'gray', 'silver', 'red', 'blue', 'green', 'brown', 'gold', 'yellow', 'orange', 'purple'])
                   [1 + floor(12 * power(random(), 2))::int] as color,
               random() as chance1, random() as chance2, random() as chance3
          from generate_series(1, 100000) i) stock
  join (select *, row_number() over (order by id) as number from models) m on m.number = stock.model
  join manufacturers k on k.id = m.manufacturer_id;

vacuum analyze;
