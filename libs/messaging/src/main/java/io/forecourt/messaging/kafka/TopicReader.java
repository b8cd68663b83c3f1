package io.forecourt.messaging.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/** Reads a topic to where it ended when the reader was opened, without joining a consumer group. */
public final class TopicReader implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration SILENCE = Duration.ofSeconds(20);
    private static final int RECORDS_AT_ONCE = 1_000;
    private static final int KAFKA_ANSWERS_WITHIN_MILLIS = 10_000;

    private final Consumer<byte[], byte[]> consumer;
    private final Map<TopicPartition, Long> ends;
    private final long records;

    private TopicReader(Consumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends) {
        this.consumer = consumer;
        this.ends = ends;
        this.records = ends.entrySet().stream()
                .mapToLong(end -> Math.max(0, end.getValue() - consumer.position(end.getKey())))
                .sum();
    }

    public static TopicReader fromTheBeginning(KafkaConnections kafka, String purpose, String topic) {
        return open(kafka, purpose, topic, Map.of());
    }

    /** From the position that the group has kept, or from the beginning when it has none. */
    public static TopicReader fromThePositionOf(String group, KafkaConnections kafka, String topic) {
        return open(kafka, "reader", topic, Map.of(ConsumerConfig.GROUP_ID_CONFIG, group));
    }

    private static TopicReader open(KafkaConnections kafka, String purpose, String topic, Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(more);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, RECORDS_AT_ONCE);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, KAFKA_ANSWERS_WITHIN_MILLIS);
        Consumer<byte[], byte[]> consumer = kafka.consumer(purpose, settings);
        try {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            return new TopicReader(consumer, consumer.endOffsets(partitions));
        } catch (RuntimeException e) {
            consumer.close();
            throw e;
        }
    }

    /** How many there are at most; compaction leaves gaps. */
    public long records() {
        return records;
    }

    public boolean hasMore() {
        return ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue());
    }

    /**
     * The next records, none that were added after the reader was opened.
     *
     * @throws TimeoutException when Kafka is silent for long although there is more to read
     */
    public List<ConsumerRecord<byte[], byte[]>> next() {
        for (int i = 0; i < SILENCE.dividedBy(POLL); i++) {
            List<ConsumerRecord<byte[], byte[]>> found = poll();
            if (!found.isEmpty() || !hasMore()) {
                return found;
            }
        }
        throw new TimeoutException("Kafka has sent nothing for " + SILENCE);
    }

    private List<ConsumerRecord<byte[], byte[]>> poll() {
        List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
            if (record.offset() < ends.getOrDefault(partition(record), 0L)) {
                found.add(record);
            }
        }
        return found;
    }

    /** Keeps the position behind this record for the group. */
    public void passed(ConsumerRecord<?, ?> record) {
        consumer.commitSync(Map.of(partition(record), new OffsetAndMetadata(record.offset() + 1)));
    }

    private static TopicPartition partition(ConsumerRecord<?, ?> record) {
        return new TopicPartition(record.topic(), record.partition());
    }

    @Override
    public void close() {
        consumer.close();
    }
}
