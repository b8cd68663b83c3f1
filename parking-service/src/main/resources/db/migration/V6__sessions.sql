-- A plate has one right to park at a site at a time, whoever bought it, and a driver one that waits to be paid for it: two
-- requests at once end in one session, and what somebody else does not pay keeps nobody from paying.
create unique index stays_one_right_of_a_plate on stays (site_id, plate, country)
    where kind = 'SESSION' and state in ('ACTIVE', 'EXTENDED');
create unique index stays_one_quote_of_a_plate on stays (account_id, site_id, plate, country)
    where kind = 'SESSION' and state = 'QUOTED';
