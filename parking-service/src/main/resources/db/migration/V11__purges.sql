-- Who parked is forgotten when it is not needed any more. What was bought, paid and given back stays, as do places and times.
alter table stays
    alter column account_id drop not null,
    alter column plate drop not null,
    alter column country drop not null,
    add constraint stays_are_forgotten_whole check (
        (account_id is null) = (plate is null) and (plate is null) = (country is null)),
    add constraint stays_are_forgotten_when_over check (
        plate is not null or state in ('COMPLETED', 'EXPIRED', 'CANCELLED', 'NO_SHOW', 'CLOSED'));

create index stays_to_forget on stays (ended_at) where plate is not null and ended_at is not null;

create function stays_forget_only() returns trigger language plpgsql as $$
begin
    raise exception 'Whose a stay is and of which plate does not change; it can be forgotten.'
        using errcode = 'integrity_constraint_violation';
end $$;

create trigger stays_are_whose_they_are before update of account_id, plate, country on stays
    for each row when ((new.account_id, new.plate, new.country) is distinct from (old.account_id, old.plate, old.country)
        and not (new.account_id is null and new.plate is null and new.country is null))
    execute function stays_forget_only();

-- Receipts lose the plate of a stay that was forgotten, and change in nothing else.
create function receipts_forget_only() returns trigger language plpgsql as $$
begin
    if (new.stay_id, new.revision, new.number, new.issued_at, new.content)
            is distinct from (old.stay_id, old.revision, old.number, old.issued_at, old.content - 'plate' - 'country')
        or exists (select from stays where id = new.stay_id and plate is not null) then
        raise exception 'Receipts are append-only: issue a revision.' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;

drop trigger receipts_stay on receipts;
create trigger receipts_stay before delete or truncate on receipts
    for each statement execute function receipts_are_append_only();
create trigger receipts_stay_as_they_were before update on receipts
    for each row execute function receipts_forget_only();

-- Accounts that are deleted, as long as stays that are not over, or for which money is owed, have their names.
create table deleted_accounts (
    account_id uuid primary key,
    deleted_at timestamptz not null
);

-- The proof: what was forgotten when, how many at once, and up to which time it was over.
create table purges (
    id        bigint generated always as identity primary key,
    what      varchar(30) not null,
    number    int         not null check (number > 0),
    -- Of deleted accounts there is none: theirs goes at once.
    over_by   timestamptz,
    purged_at timestamptz not null
);

create function purges_are_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'Purges are append-only.' using errcode = 'integrity_constraint_violation';
end $$;

create trigger purges_stay before update or delete or truncate on purges
    for each statement execute function purges_are_append_only();
