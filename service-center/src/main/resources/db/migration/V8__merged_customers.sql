-- What is booked for a customer who was merged into another is booked for that one, who may have been merged, too; in
-- whatever order we hear of them.
create function heir_of(customer bigint) returns bigint language sql stable as $$
    with recursive heirs as (
        select customer as id, 0 as step
        union all
        select c.merged_into, step + 1
        from heirs join customer_vo c on c.customer_id = heirs.id
        where c.merged_into is not null and step < 100
    )
    select id from heirs order by step desc limit 1
$$;

create function hand_over_appointments() returns trigger language plpgsql as $$
begin
    update appointments set customer_id = heir_of(new.customer_id), version = version + 1
    where customer_id = new.customer_id;
    return null;
end $$;

create trigger merged_customers_leave_their_appointments
    after insert or update on customer_vo
    for each row when (new.merged_into is not null)
    execute function hand_over_appointments();

-- Who books while we hear of it: the lock lets one of the two wait, and see what the other did.
create function book_for_heir() returns trigger language plpgsql as $$
begin
    perform from customer_vo where customer_id = new.customer_id for share;
    new.customer_id := heir_of(new.customer_id);
    return new;
end $$;

create trigger appointments_are_for_the_heir
    before insert or update of customer_id on appointments
    for each row when (new.customer_id is not null)
    execute function book_for_heir();

-- Who was merged is not forgotten, and gets the mails that wait for them.
drop trigger forgotten_customers_get_no_mails on customer_vo;
create trigger forgotten_customers_get_no_mails
    after update on customer_vo
    for each row when (new.removed and new.merged_into is null and old.email is not null)
    execute function forget_mails();
