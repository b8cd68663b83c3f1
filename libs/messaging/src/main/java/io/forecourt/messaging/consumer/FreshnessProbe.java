package io.forecourt.messaging.consumer;

import io.forecourt.messaging.kafka.KafkaConnections;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListOffsetsResult;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks Kafka where the topics end and where the subscriptions stand: a few small requests for all of them. */
final class FreshnessProbe implements Runnable, AutoCloseable {

    static final Duration INTERVAL = Duration.ofSeconds(2);

    private static final Logger log = LoggerFactory.getLogger(FreshnessProbe.class);

    private final List<RunningSubscription> subscriptions;
    private final Freshness freshness;
    private final KafkaConnections kafka;
    private final Clock clock;
    private @Nullable Admin admin;

    FreshnessProbe(Subscriptions subscriptions, Freshness freshness, KafkaConnections kafka, Clock clock) {
        this.subscriptions = subscriptions.all();
        this.freshness = freshness;
        this.kafka = kafka;
        this.clock = clock;
    }

    @Override
    public synchronized void run() {
        if (subscriptions.stream().noneMatch(RunningSubscription::isRunning)) {
            return;
        }
        try {
            observe(client());
        } catch (ExecutionException | KafkaException e) {
            log.debug("Kafka cannot be asked now.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Admin client() {
        if (admin == null) {
            admin = kafka.admin("freshness");
        }
        return admin;
    }

    private void observe(Admin admin) throws ExecutionException, InterruptedException {
        Instant at = clock.instant();
        Map<TopicPartition, Long> ends = offsets(admin, partitions(admin), OffsetSpec.latest());
        Map<String, Map<TopicPartition, OffsetAndMetadata>> committed = admin.listConsumerGroupOffsets(
                        subscriptions.stream()
                                .collect(Collectors.toMap(
                                        RunningSubscription::group, _ -> new ListConsumerGroupOffsetsSpec())))
                .all()
                .get();
        for (RunningSubscription subscription : subscriptions) {
            Map<TopicPartition, Long> topicEnds = new HashMap<>(ends);
            topicEnds
                    .keySet()
                    .removeIf(partition ->
                            !partition.topic().equals(subscription.topic().topicName()));
            freshness.observed(
                    subscription.name(),
                    at,
                    topicEnds,
                    positions(admin, topicEnds, committed.getOrDefault(subscription.group(), Map.of())));
        }
    }

    private List<TopicPartition> partitions(Admin admin) throws ExecutionException, InterruptedException {
        List<String> topics = subscriptions.stream()
                .map(subscription -> subscription.topic().topicName())
                .distinct()
                .toList();
        return admin.describeTopics(topics).allTopicNames().get().values().stream()
                .flatMap(FreshnessProbe::partitions)
                .toList();
    }

    private static Stream<TopicPartition> partitions(TopicDescription topic) {
        return topic.partitions().stream().map(partition -> new TopicPartition(topic.name(), partition.partition()));
    }

    /** A group that has not committed anything yet stands at the topic's beginning. */
    private static Map<TopicPartition, Long> positions(
            Admin admin, Map<TopicPartition, Long> ends, Map<TopicPartition, OffsetAndMetadata> committed)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, Long> positions = new HashMap<>();
        committed.forEach((partition, offset) -> {
            if (offset != null) {
                positions.put(partition, offset.offset());
            }
        });
        List<TopicPartition> untouched = ends.keySet().stream()
                .filter(partition -> !positions.containsKey(partition))
                .toList();
        if (!untouched.isEmpty()) {
            positions.putAll(offsets(admin, untouched, OffsetSpec.earliest()));
        }
        return positions;
    }

    private static Map<TopicPartition, Long> offsets(Admin admin, List<TopicPartition> partitions, OffsetSpec spec)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, ListOffsetsResult.ListOffsetsResultInfo> found = admin.listOffsets(
                        partitions.stream().collect(Collectors.toMap(Function.identity(), _ -> spec)))
                .all()
                .get();
        return found.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().offset()));
    }

    @Override
    public synchronized void close() {
        if (admin != null) {
            admin.close(Duration.ZERO);
            admin = null;
        }
    }
}
