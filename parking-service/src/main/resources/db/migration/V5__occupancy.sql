-- How many places were free at a site, whenever somebody counted.
create table occupancy_samples (
    site_id  bigint      not null references sites (id),
    at       timestamptz not null,
    free     integer     not null check (free between 0 and 100000),
    -- How many vehicles the site had room for when this was taken over, where that was known.
    capacity integer check (capacity between 0 and 100000),
    primary key (site_id, at)
);
