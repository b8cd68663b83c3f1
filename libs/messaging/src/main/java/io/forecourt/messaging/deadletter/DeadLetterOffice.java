package io.forecourt.messaging.deadletter;

import io.forecourt.contracts.Topic;
import io.forecourt.messaging.ServiceName;
import io.forecourt.messaging.consumer.Applying;
import io.forecourt.messaging.consumer.DeadLetterHeaders;
import io.forecourt.messaging.consumer.DeadLetters;
import io.forecourt.messaging.consumer.ReceivedEvent;
import io.forecourt.messaging.consumer.Subscriptions;
import io.forecourt.messaging.kafka.KafkaConnections;
import io.forecourt.messaging.kafka.TopicReader;
import io.forecourt.messaging.lock.OwnConnections;
import io.forecourt.messaging.lock.ServiceLock;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives this service's dead letters back to the subscriptions that could not apply them. They go straight to the
 * subscription's effect and not through the topic again: no other subscription sees them, and an old snapshot does not
 * become the newest record of its key in a compacted topic. Facts are still applied once, snapshots still by revision,
 * so that giving back twice does no harm.
 */
public class DeadLetterOffice {

    private static final Logger log = LoggerFactory.getLogger(DeadLetterOffice.class);

    private final String group;
    private final Map<String, Applying> subscriptions;
    private final DeadLetters deadLetters;
    private final KafkaConnections kafka;
    private final OwnConnections database;

    DeadLetterOffice(
            ServiceName service,
            Subscriptions subscriptions,
            DeadLetters deadLetters,
            KafkaConnections kafka,
            OwnConnections database) {
        this.group = service.group("deadletters");
        this.subscriptions = subscriptions.byGroup();
        this.deadLetters = deadLetters;
        this.kafka = kafka;
        this.database = database;
    }

    /** How many dead letters of this service wait, by topic. */
    public Map<String, Long> pending() {
        return waiting(0).byTopic();
    }

    /** What waits, and of each topic the first of them, in their order. */
    public Waiting waiting(int shownOfEachTopic) {
        Map<String, Long> byTopic = new TreeMap<>();
        List<DeadLetter> letters = new ArrayList<>();
        for (Topic topic : topics()) {
            byTopic.put(topic.topicName(), read(topic, shownOfEachTopic, letters));
        }
        return new Waiting(byTopic, letters);
    }

    private Set<Topic> topics() {
        return subscriptions.values().stream()
                .map(applying -> applying.subscription().topic())
                .collect(Collectors.toSet());
    }

    private long read(Topic topic, int shown, List<DeadLetter> letters) {
        try (TopicReader reader = TopicReader.fromThePositionOf(group, kafka, topic.deadLetterTopicName())) {
            long count = 0;
            while (reader.hasMore()) {
                for (ConsumerRecord<byte[], byte[]> letter : reader.next()) {
                    Optional<Applying> addressee = addressee(letter);
                    if (addressee.isPresent() && count++ < shown) {
                        letters.add(DeadLetter.of(letter, addressee.get()));
                    }
                }
            }
            return count;
        }
    }

    private Optional<Applying> addressee(ConsumerRecord<byte[], byte[]> deadLetter) {
        return DeadLetterHeaders.text(deadLetter, DeadLetterHeaders.GROUP).map(subscriptions::get);
    }

    /** The topic of that name, if this service subscribes to it. */
    public Optional<Topic> topic(String topicName) {
        return topics().stream()
                .filter(topic -> topic.topicName().equals(topicName)
                        || topic.deadLetterTopicName().equals(topicName))
                .findFirst();
    }

    /**
     * Gives back what waits now. What fails again becomes a dead letter again, with the new reason.
     *
     * @return empty when another call is about it
     */
    public Optional<GivenBack> giveBack(Topic topic) throws SQLException {
        try (Connection session = database.open("dead letters")) {
            Optional<ServiceLock> lock = ServiceLock.tryAcquire(session, "dead-letters." + topic.topicName());
            if (lock.isEmpty()) {
                return Optional.empty();
            }
            try (var _ = lock.get()) {
                return Optional.of(giveBackAlone(topic));
            }
        }
    }

    private GivenBack giveBackAlone(Topic topic) {
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        try (TopicReader reader = TopicReader.fromThePositionOf(group, kafka, topic.deadLetterTopicName())) {
            while (reader.hasMore()) {
                for (ConsumerRecord<byte[], byte[]> letter : reader.next()) {
                    Outcome outcome = addressee(letter)
                            .map(applying -> giveBack(letter, applying))
                            .orElse(Outcome.NOT_OURS);
                    reader.passed(letter);
                    outcomes.merge(outcome, 1, Integer::sum);
                }
            }
        }
        GivenBack givenBack = new GivenBack(
                topic.topicName(),
                outcomes.getOrDefault(Outcome.APPLIED, 0),
                outcomes.getOrDefault(Outcome.SUPERFLUOUS, 0),
                outcomes.getOrDefault(Outcome.FAILED, 0));
        log.info("Gave dead letters back: {}", givenBack);
        return givenBack;
    }

    private Outcome giveBack(ConsumerRecord<byte[], byte[]> letter, Applying applying) {
        ConsumerRecord<byte[], byte[]> original = original(letter);
        try {
            Optional<ReceivedEvent> event = applying.decode(original);
            boolean isNew =
                    event.isPresent() && !applying.apply(List.of(event.get())).isEmpty();
            return isNew ? Outcome.APPLIED : Outcome.SUPERFLUOUS;
        } catch (RuntimeException e) {
            if (!Applying.isOfTheEvent(e)) {
                throw e;
            }
            deadLetters.setAside(original, applying.subscription(), e);
            return Outcome.FAILED;
        }
    }

    void confirmPosition() {
        try (Admin admin = kafka.admin("deadletters")) {
            Map<TopicPartition, OffsetAndMetadata> position = admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get();
            admin.alterConsumerGroupOffsets(group, position).all().get();
        } catch (ExecutionException e) {
            throw new KafkaException("The position among the dead letters could not be confirmed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ConsumerRecord<byte[], byte[]> original(ConsumerRecord<byte[], byte[]> letter) {
        return new ConsumerRecord<>(
                DeadLetterHeaders.text(letter, DeadLetterHeaders.TOPIC).orElse(letter.topic()),
                DeadLetterHeaders.text(letter, DeadLetterHeaders.PARTITION)
                        .map(Integer::valueOf)
                        .orElse(0),
                DeadLetterHeaders.text(letter, DeadLetterHeaders.OFFSET)
                        .map(Long::valueOf)
                        .orElse(0L),
                letter.timestamp(),
                TimestampType.CREATE_TIME,
                ConsumerRecord.NULL_SIZE,
                ConsumerRecord.NULL_SIZE,
                letter.key(),
                letter.value(),
                new RecordHeaders(DeadLetterHeaders.original(letter)),
                Optional.empty());
    }

    private enum Outcome {
        APPLIED,
        SUPERFLUOUS,
        FAILED,
        NOT_OURS
    }

    /**
     * @param byTopic how many wait, of each topic that the service subscribes to
     * @param letters the first of each topic
     */
    public record Waiting(Map<String, Long> byTopic, List<DeadLetter> letters) {

        public long total() {
            return byTopic.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /**
     * @param applied had their effect now
     * @param superfluous had had it before, or are of no interest any more
     * @param failedAgain are dead letters again
     */
    public record GivenBack(String topic, int applied, int superfluous, int failedAgain) {}
}
