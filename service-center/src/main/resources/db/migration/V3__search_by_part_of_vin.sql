create index appointments_by_part_of_vin on appointments using gin (vin gin_trgm_ops);
create index automobile_vo_by_part_of_vin on automobile_vo using gin (vin gin_trgm_ops);
