-- Old entries go, as personal numbers and addresses are not kept for ever; nobody removes one of the last 90 days, whatever
-- is configured, and nobody changes one at all.
create function refuse_to_forget_recent_audit_entries() returns trigger language plpgsql as $$
begin
    if old.at > now() - interval '90 days' then
        raise exception 'audit entries are final';
    end if;
    return old;
end
$$;

drop trigger audit_entries_are_final on audit_entries;

create trigger audit_entries_are_final before update on audit_entries
    for each row execute function refuse_to_change_audit_entries();

create trigger audit_entries_are_kept before delete on audit_entries
    for each row execute function refuse_to_forget_recent_audit_entries();
