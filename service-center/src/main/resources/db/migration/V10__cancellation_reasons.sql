-- Why it was called off, in the words of whoever did it.
alter table appointments add column cancellation_reason varchar(500) check (cancellation_reason <> '');

-- Words about somebody's life go with the person.
create function forget_cancellation_reasons() returns trigger language plpgsql as $$
begin
    update appointments set cancellation_reason = null
    where customer_id = new.customer_id and cancellation_reason is not null;
    return null;
end $$;

create trigger forgotten_customers_leave_no_reasons
    after insert or update on customer_vo
    for each row when (new.removed and new.merged_into is null)
    execute function forget_cancellation_reasons();
