package io.forecourt.messaging.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.forecourt.messaging.EventHeaders;
import io.forecourt.messaging.ServiceName;
import io.forecourt.messaging.kafka.KafkaConnections;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/**
 * Sends batches and waits for every acknowledgement. After a failure it must be closed, which gives up whatever is
 * still on its way, so that no event overtakes an earlier one of its key.
 */
final class EventSender implements AutoCloseable {

    private static final Map<String, Object> SETTINGS = Map.ofEntries(
            Map.entry(ProducerConfig.LINGER_MS_CONFIG, 0),
            Map.entry(ProducerConfig.BATCH_SIZE_CONFIG, 256 << 10),
            Map.entry(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000),
            // Idempotence alone keeps no order in a partition whose leader is only just being made: the broker refuses
            // the first request, takes the second, as it does not know the producer yet, and the first never again.
            Map.entry(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1),
            // The producer repeats in order for as long as it lives; the relay decides how long that is.
            Map.entry(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE));

    private static final byte[] VERSION_1_0 = "1.0".getBytes(UTF_8);
    private static final byte[] JSON = "application/json".getBytes(UTF_8);

    private final Producer<byte[], byte[]> producer;
    private final byte[] source;

    private EventSender(Producer<byte[], byte[]> producer, String source) {
        this.producer = producer;
        this.source = source.getBytes(UTF_8);
    }

    static EventSender open(KafkaConnections kafka, ServiceName service) {
        return new EventSender(kafka.producer("outbox", SETTINGS), service.eventSource());
    }

    Delivery send(List<OutboxRow> batch) {
        Delivery delivery = new Delivery(batch);
        int next = 0;
        while (next < batch.size() && !delivery.hasFailed()) {
            send(batch.get(next), next, delivery);
            next++;
        }
        delivery.notSent(next);
        return delivery;
    }

    private void send(OutboxRow row, int index, Delivery delivery) {
        try {
            producer.send(record(row), (_, error) -> delivery.answered(index, error));
        } catch (RuntimeException e) {
            delivery.answered(index, e);
        }
    }

    private ProducerRecord<byte[], byte[]> record(OutboxRow row) {
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(
                row.topic(), row.key().getBytes(UTF_8), row.body().getBytes(UTF_8));
        Headers headers = record.headers();
        headers.add(EventHeaders.ID, row.eventId().toString().getBytes(UTF_8));
        headers.add(EventHeaders.TYPE, row.type().getBytes(UTF_8));
        headers.add(EventHeaders.SOURCE, source);
        headers.add(EventHeaders.SPEC_VERSION, VERSION_1_0);
        headers.add(EventHeaders.TIME, row.createdAt().toString().getBytes(UTF_8));
        headers.add(EventHeaders.SUBJECT, row.key().getBytes(UTF_8));
        headers.add(EventHeaders.CONTENT_TYPE, JSON);
        if (row.correlationId() != null) {
            headers.add(EventHeaders.CORRELATION_ID, row.correlationId().getBytes(UTF_8));
        }
        return record;
    }

    /** Nothing waits any longer than until the end of a batch, so there is nothing to lose. */
    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
