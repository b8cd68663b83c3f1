-- When cars came, for the age of the stock: what else is written down of them outnumbers it by far.
create index automobile_history_arrivals on automobile_history (vin, occurred_at)
    where kind in ('REGISTERED', 'RECEIVED', 'BOUGHT_BACK');
