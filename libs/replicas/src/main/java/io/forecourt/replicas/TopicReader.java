package io.forecourt.replicas;

import io.forecourt.messaging.kafka.KafkaConnections;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/** Reads a topic once, from its beginning to where it ended when the reader was opened, outside any consumer group. */
final class TopicReader implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(500);
    private static final int SILENT_POLLS = 60;
    private static final int RECORDS_AT_ONCE = 1_000;

    private final Consumer<byte[], byte[]> consumer;
    private final Map<TopicPartition, Long> ends;
    private final long records;

    private TopicReader(Consumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends, long records) {
        this.consumer = consumer;
        this.ends = ends;
        this.records = records;
    }

    static TopicReader open(KafkaConnections kafka, String purpose, String topic) {
        Consumer<byte[], byte[]> consumer =
                kafka.consumer(purpose, Map.of(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, RECORDS_AT_ONCE));
        try {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            long beginnings = consumer.beginningOffsets(partitions).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            long end = ends.values().stream().mapToLong(Long::longValue).sum();
            return new TopicReader(consumer, ends, end - beginnings);
        } catch (RuntimeException e) {
            consumer.close();
            throw e;
        }
    }

    /** How many there are at most; compaction leaves gaps. */
    long records() {
        return records;
    }

    boolean hasMore() {
        return ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue());
    }

    /** @throws TimeoutException when Kafka is silent for half a minute although there is more to read */
    ConsumerRecords<byte[], byte[]> next() {
        for (int i = 0; i < SILENT_POLLS; i++) {
            ConsumerRecords<byte[], byte[]> polled = consumer.poll(POLL);
            if (!polled.isEmpty() || !hasMore()) {
                return polled;
            }
        }
        throw new TimeoutException("Kafka has sent nothing for " + POLL.multipliedBy(SILENT_POLLS));
    }

    @Override
    public void close() {
        consumer.close();
    }
}
