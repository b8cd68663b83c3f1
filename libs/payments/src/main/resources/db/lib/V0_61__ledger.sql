-- Double entry: what is written is never changed, and every posting's entries sum to zero in each currency.
-- More than zero is a debit (money that we have, or that is owed to us), less than zero a credit.
create table ledger_postings (
    id          uuid primary key,
    kind        text not null,
    reference   text not null,
    payment_id  uuid references payments,
    posted_at   timestamptz not null,
    transaction xid8 not null default pg_current_xact_id(),

    constraint a_thing_is_posted_once unique (kind, reference)
);

create index ledger_postings_of_a_payment on ledger_postings (payment_id);

create table ledger_entries (
    posting_id uuid not null references ledger_postings,
    line       smallint not null,
    account    text not null check (account ~ '^[a-z][a-z0-9-]*(:[A-Za-z0-9._-]+)?$'),
    currency   text not null check (currency ~ '^[A-Z]{3}$'),
    amount     bigint not null check (amount <> 0),

    primary key (posting_id, line)
);

create index ledger_entries_of_an_account on ledger_entries (account, currency);

create function ledger_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'The ledger is append-only: correct a posting by another one.'
        using errcode = 'integrity_constraint_violation';
end $$;

create trigger postings_stay before update or delete or truncate on ledger_postings
    for each statement execute function ledger_is_append_only();
create trigger entries_stay before update or delete or truncate on ledger_entries
    for each statement execute function ledger_is_append_only();

create function ledger_posting_is_closed() returns trigger language plpgsql as $$
begin
    if (select transaction from ledger_postings where id = new.posting_id) <> pg_current_xact_id() then
        raise exception 'Posting % is closed: correct it by another one.', new.posting_id
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;

create trigger postings_take_no_later_entries before insert on ledger_entries
    for each row execute function ledger_posting_is_closed();

create function ledger_posting_balances() returns trigger language plpgsql as $$
declare
    posting uuid;
begin
    if tg_table_name = 'ledger_postings' then
        posting := new.id;
    else
        posting := new.posting_id;
    end if;
    if not exists (select from ledger_entries where posting_id = posting) or exists (
        select from ledger_entries where posting_id = posting group by currency having sum(amount) <> 0)
    then
        raise exception 'The entries of posting % do not sum to zero.', posting
            using errcode = 'check_violation';
    end if;
    return null;
end $$;

create constraint trigger postings_balance after insert on ledger_postings
    deferrable initially deferred for each row execute function ledger_posting_balances();
create constraint trigger entries_balance after insert on ledger_entries
    deferrable initially deferred for each row execute function ledger_posting_balances();

-- Empty when the ledger balances to the cent, and says of every payment what the payment itself says.
create view ledger_discrepancies as
with posted as (
    select p.id,
           coalesce(sum(e.amount) filter (where e.account = 'provider:' || p.provider), 0) as at_provider,
           coalesce(sum(e.amount) filter (
               where e.account = 'provider:' || p.provider and g.kind = 'capture'), 0) as captured,
           coalesce(-sum(e.amount) filter (where e.account = 'refunds-owed'), 0) as owed
    from payments p
    left join ledger_postings g on g.payment_id = p.id
    left join ledger_entries e on e.posting_id = g.id and e.currency = p.currency
    group by p.id
), given as (
    select p.id,
           coalesce(sum(r.amount) filter (where r.state = 'SUCCEEDED'), 0) as back,
           coalesce(sum(r.amount) filter (where r.state = 'REQUESTED'), 0) as owed
    from payments p
    left join refunds r on r.payment_id = p.id
    group by p.id
)
select 'posting does not sum to zero' as problem, posting_id as subject, currency, 0::numeric as expected,
       sum(amount) as found
from ledger_entries group by posting_id, currency having sum(amount) <> 0
union all
select 'entry in another currency than its payment', g.payment_id, e.currency, 0, sum(e.amount)
from ledger_postings g join ledger_entries e on e.posting_id = g.id join payments p on p.id = g.payment_id
where e.currency <> p.currency group by g.payment_id, e.currency
union all
select 'capture is not posted', p.id, p.currency, p.captured, posted.captured
from payments p join posted using (id) where p.captured <> posted.captured
union all
select 'provider does not hold what was taken less what was given back', p.id, p.currency, p.captured - p.refunded,
       posted.at_provider
from payments p join posted using (id) where p.captured - p.refunded <> posted.at_provider
union all
select 'refunds owed are not those requested', p.id, p.currency, given.owed, posted.owed
from payments p join posted using (id) join given using (id) where given.owed <> posted.owed
union all
select 'given back is not what refunds say', p.id, p.currency, given.back, p.refunded
from payments p join given using (id) where given.back <> p.refunded
union all
select 'more is to be given back than was taken', p.id, p.currency, p.captured, given.back + given.owed
from payments p join given using (id) where given.back + given.owed > p.captured;
