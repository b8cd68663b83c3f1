-- The facts that each subscription has applied, remembered in the transaction of their effect.
create table processed_events (
    subscription text not null,
    event_id     uuid not null,
    processed_at timestamptz not null default now(),
    primary key (subscription, event_id)
);

create index processed_events_processed_at on processed_events using brin (processed_at);
