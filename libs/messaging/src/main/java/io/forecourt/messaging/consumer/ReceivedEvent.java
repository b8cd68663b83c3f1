package io.forecourt.messaging.consumer;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.Payload;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A record that has been understood.
 *
 * @param id of the event: the same in every copy of it
 * @param time when it was published, if the record says so
 */
public record ReceivedEvent(
        ConsumerRecord<byte[], byte[]> record,
        UUID id,
        EventType type,
        Payload payload,
        @Nullable Instant time,
        @Nullable String correlationId) {}
