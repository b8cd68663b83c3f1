package io.forecourt.messaging;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.Payload;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Publishes events with the business transaction: they are sent if it commits, and never if it does not. Events of one
 * key arrive in the order in which their transactions changed the aggregate, provided that the change locks the
 * aggregate's row or checks its version, as JPA entities do.
 */
public class Outbox {

    // language=sql
    private static final String INSERT = """
            insert into outbox (topic, key, type, body, correlation_id)
            select ?, event.key, ?, event.body, event.correlation_id
            from unnest(?::text[], ?::text[], ?::text[])
                 with ordinality as event (key, body, correlation_id, position)
            order by event.position""";

    private final JdbcTemplate jdbc;
    private final EventJson json;
    private final PendingChanges pendingChanges;
    private final int maxBytes;
    private final TransactionSynchronization wakeRelay;

    public Outbox(JdbcTemplate jdbc, EventJson json, PendingChanges pendingChanges, int maxBytes, Runnable wakeRelay) {
        this.jdbc = jdbc;
        this.json = json;
        this.pendingChanges = pendingChanges;
        this.maxBytes = maxBytes;
        this.wakeRelay = new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wakeRelay.run();
            }
        };
    }

    /**
     * Publishes one event when the current transaction commits.
     *
     * @throws IllegalStateException outside a transaction that may write
     * @throws EventTooLarge when Kafka would not take it
     */
    public void publish(EventType type, Payload payload) {
        publishAll(type, List.of(payload));
    }

    /** Publishes events of one type, in the order given, with a single statement. */
    public void publishAll(EventType type, List<? extends Payload> payloads) {
        @Nullable String correlationId = currentCorrelationId();
        publishCorrelated(
                type,
                payloads.stream()
                        .map(payload -> new Correlated(payload, correlationId))
                        .toList());
    }

    /** The same of what several requests have changed in one transaction. */
    public void publishCorrelated(EventType type, List<Correlated> events) {
        requireTransaction();
        if (events.isEmpty()) {
            return;
        }
        String[] keys = new String[events.size()];
        String[] bodies = new String[events.size()];
        @Nullable String[] correlationIds = new String[events.size()];
        for (int i = 0; i < keys.length; i++) {
            Correlated event = events.get(i);
            keys[i] = event.payload().key();
            bodies[i] = body(type, event.payload());
            correlationIds[i] = event.correlationId();
        }
        pendingChanges.flush();
        insert(type, keys, bodies, correlationIds);
        TransactionSynchronizationManager.registerSynchronization(wakeRelay);
    }

    /** Of the request that this thread works for; null where it works for none. */
    public static @Nullable String currentCorrelationId() {
        return MDC.get(EventHeaders.CORRELATION_ID_IN_LOGS);
    }

    /** @param correlationId of the request that it comes from; null where it comes from none */
    public record Correlated(Payload payload, @Nullable String correlationId) {}

    private static void requireTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            throw new IllegalStateException("Events are published inside the transaction that makes them true.");
        }
    }

    private String body(EventType type, Payload payload) {
        if (!type.payload().isInstance(payload)) {
            throw new IllegalArgumentException(type.typeName() + " carries "
                    + type.payload().getSimpleName() + ", not "
                    + payload.getClass().getSimpleName() + ".");
        }
        byte[] body = json.write(payload);
        if (body.length > maxBytes) {
            throw new EventTooLarge(type.typeName(), payload.key(), body.length, maxBytes);
        }
        return new String(body, StandardCharsets.UTF_8);
    }

    private void insert(EventType type, String[] keys, String[] bodies, @Nullable String[] correlationIds) {
        jdbc.update(connection -> {
            PreparedStatement insert = connection.prepareStatement(INSERT);
            insert.setString(1, type.topic().topicName());
            insert.setString(2, type.typeName());
            insert.setArray(3, connection.createArrayOf("text", keys));
            insert.setArray(4, connection.createArrayOf("text", bodies));
            insert.setArray(5, connection.createArrayOf("text", correlationIds));
            return insert;
        });
    }
}
