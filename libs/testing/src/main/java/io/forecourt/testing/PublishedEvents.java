package io.forecourt.testing;

import io.forecourt.contracts.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;

/** Reads what a topic of the test broker holds. All tests of the JVM write to the same topics, so ask for a key. */
public final class PublishedEvents {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String topic;

    private PublishedEvents(String topic) {
        this.topic = topic;
    }

    public static PublishedEvents on(Topic topic) {
        return on(topic.topicName());
    }

    public static PublishedEvents on(String topicName) {
        return new PublishedEvents(topicName);
    }

    /** All of that key, in their order. */
    public List<PublishedEvent> of(String key) {
        return all().stream().filter(event -> event.key().equals(key)).toList();
    }

    /** Waits until the key has that many events or more, and returns them. */
    public List<PublishedEvent> await(String key, int count) {
        return await(key, events -> events.size() >= count);
    }

    /** Waits until the key's events are as wanted, and returns them. */
    public List<PublishedEvent> await(String key, Predicate<List<PublishedEvent>> wanted) {
        return Awaitility.await("events of %s on %s".formatted(key, topic))
                .atMost(PATIENCE)
                .until(() -> of(key), wanted);
    }

    /** Everything that the topic holds now, empty where there is no such topic; in order within each partition. */
    public List<PublishedEvent> all() {
        try (KafkaConsumer<String, String> consumer = consumer()) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<PublishedEvent> events = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofSeconds(1)).forEach(found -> events.add(PublishedEvent.of(found)));
            }
            events.sort(Comparator.comparing(PublishedEvent::partition).thenComparing(PublishedEvent::offset));
            return events;
        }
    }

    private static KafkaConsumer<String, String> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        TestServers.broker().bootstrapServers(),
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                        false),
                new StringDeserializer(),
                new StringDeserializer());
    }
}
