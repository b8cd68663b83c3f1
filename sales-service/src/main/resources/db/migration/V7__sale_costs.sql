-- What sold automobiles cost us, as inventory said last; for reports. A sale that is not here has no known cost.
create table sale_costs (
    sale_id          bigint primary key,
    cost_minor_units bigint not null check (cost_minor_units >= 0),
    cost_currency    text   not null check (cost_currency ~ '^[A-Z]{3}$')
);
