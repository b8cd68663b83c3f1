package io.forecourt.messaging.relay;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event that waits to be sent. */
record OutboxRow(
        long id,
        UUID eventId,
        String topic,
        String key,
        String type,
        String body,
        @Nullable String correlationId,
        Instant createdAt) {}
