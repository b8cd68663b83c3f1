-- What was parked where in a time: simulations, histories.
create index stays_of_a_site on stays (site_id, starts_at);
