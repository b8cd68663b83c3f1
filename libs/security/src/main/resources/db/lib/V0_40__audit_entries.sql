-- Who did what to which object, when and from where. Nothing personal stands here beside ids, as nothing is ever deleted.
create table audit_entries (
    id             bigint generated always as identity primary key,
    at             timestamptz not null,
    actor_kind     text not null check (actor_kind in ('ANONYMOUS', 'ACCOUNT', 'CLIENT', 'SYSTEM')),
    actor          text not null,
    roles          text[] not null,
    action         text not null,
    object_type    text not null,
    object_id      text not null,
    origin         text,
    correlation_id text,
    detail         jsonb not null
);

create index audit_entries_newest on audit_entries (at desc, id desc);
create index audit_entries_of_object on audit_entries (object_type, object_id, at desc, id desc);
create index audit_entries_of_actor on audit_entries (actor, at desc, id desc);
create index audit_entries_of_action on audit_entries (action, at desc, id desc);

create function refuse_to_change_audit_entries() returns trigger language plpgsql as $$
begin
    raise exception 'audit entries are final';
end
$$;

create trigger audit_entries_are_final before update or delete on audit_entries
    for each row execute function refuse_to_change_audit_entries();

create trigger audit_entries_stay before truncate on audit_entries
    for each statement execute function refuse_to_change_audit_entries();
