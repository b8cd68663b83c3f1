package io.forecourt.messaging.deadletter;

import io.forecourt.contracts.Topic;
import io.forecourt.messaging.kafka.KafkaConnections;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * Reads a dead letter topic from where this service last was to where it ends now. The service's position is kept in a
 * consumer group of its own, so that a dead letter is given back once, whichever instance does it.
 */
final class DeadLetterReader implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration KAFKA_ANSWERS_WITHIN = Duration.ofSeconds(10);

    private final Consumer<byte[], byte[]> consumer;
    private final Map<TopicPartition, Long> ends;

    private DeadLetterReader(Consumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends) {
        this.consumer = consumer;
        this.ends = ends;
    }

    static DeadLetterReader open(KafkaConnections kafka, String group, Topic topic) {
        Consumer<byte[], byte[]> consumer = kafka.consumer(
                "deadletters",
                Map.of(ConsumerConfig.GROUP_ID_CONFIG, group, ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int)
                        KAFKA_ANSWERS_WITHIN.toMillis()));
        try {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.deadLetterTopicName()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            return new DeadLetterReader(consumer, consumer.endOffsets(partitions));
        } catch (RuntimeException e) {
            consumer.close();
            throw e;
        }
    }

    boolean hasMore() {
        return ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue());
    }

    /** The next dead letters, without those that were added after the reader was opened. */
    List<ConsumerRecord<byte[], byte[]>> next() {
        ConsumerRecords<byte[], byte[]> polled = consumer.poll(POLL);
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>(polled.count());
        for (ConsumerRecord<byte[], byte[]> record : polled) {
            if (record.offset() < ends.getOrDefault(new TopicPartition(record.topic(), record.partition()), 0L)) {
                records.add(record);
            }
        }
        return records;
    }

    /** Remembers that everything up to this dead letter has been given back. */
    void passed(ConsumerRecord<byte[], byte[]> record) {
        consumer.commitSync(Map.of(
                new TopicPartition(record.topic(), record.partition()), new OffsetAndMetadata(record.offset() + 1)));
    }

    @Override
    public void close() {
        consumer.close();
    }
}
