-- Events that the business transaction has decided and the relay has not sent yet.
-- A row lives for milliseconds, so dead rows are vacuumed by number, not by share of the table.
create table outbox (
    id             bigint generated always as identity primary key,
    event_id       uuid not null default uuidv7(),
    topic          text not null,
    key            text not null,
    type           text not null,
    body           text not null,
    correlation_id text,
    created_at     timestamptz not null default clock_timestamp()
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);

-- Events that Kafka can never take (larger than the topic allows, say), set aside so that the others go on.
create table outbox_rejected (
    id             bigint primary key,
    event_id       uuid not null,
    topic          text not null,
    key            text not null,
    type           text not null,
    body           text not null,
    correlation_id text,
    created_at     timestamptz not null,
    rejected_at    timestamptz not null default clock_timestamp(),
    reason         text not null
);
