-- By which a customer's calendar knows an appointment again, wherever else it has appointments from (RFC 7986, 5.3).
alter table appointments add column calendar_uid uuid not null default gen_random_uuid();
