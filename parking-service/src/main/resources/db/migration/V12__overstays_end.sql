-- An overstay ends by itself, too. The length is that of the settings' default: what it was at first does not matter much to
-- a stay that was never to end.
update stays set due_at = ends_at + interval '24 hours' where state = 'OVERSTAY';

-- Who was merged is not forgotten, and gets the mails that wait for them.
drop trigger forgotten_customers_get_no_mails on customer_vo;

create trigger forgotten_customers_get_no_mails
    after update on customer_vo
    for each row when (new.removed and new.merged_into is null and old.email is not null)
    execute function forget_mails();
