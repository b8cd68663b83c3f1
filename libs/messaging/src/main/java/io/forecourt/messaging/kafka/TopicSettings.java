package io.forecourt.messaging.kafka;

import io.forecourt.contracts.Topic;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/**
 * How topics are created. Both sides of a topic create it when it is missing, with the same settings, so that no
 * service has to be started first.
 *
 * @param partitions of a topic, at least 1; the order of events is kept per key, that is inside a partition
 * @param replicas of each partition, at least 1
 * @param factsKept how long a fact can be read; a consumer that is away for longer misses facts
 */
public record TopicSettings(int partitions, short replicas, Duration factsKept) {

    /** How long a dead letter waits to be looked at. */
    public static final Duration DEAD_LETTERS_KEPT = Duration.ofDays(14);

    /** The longest time that an overwritten snapshot, a forgotten person's name say, may stay in the log. */
    private static final Duration SNAPSHOTS_COMPACTED_WITHIN = Duration.ofDays(1);

    private static final int DEAD_LETTER_BYTES = 2 << 20;

    public NewTopic of(Topic topic) {
        return topic(topic.topicName(), partitions)
                .configs(with(
                        switch (topic.kind()) {
                            case SNAPSHOTS ->
                                Map.of(
                                        TopicConfig.CLEANUP_POLICY_CONFIG,
                                        TopicConfig.CLEANUP_POLICY_COMPACT,
                                        TopicConfig.MIN_CLEANABLE_DIRTY_RATIO_CONFIG,
                                        "0.2",
                                        TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG,
                                        millis(SNAPSHOTS_COMPACTED_WITHIN));
                            case FACTS ->
                                Map.of(
                                        TopicConfig.CLEANUP_POLICY_CONFIG,
                                        TopicConfig.CLEANUP_POLICY_DELETE,
                                        TopicConfig.RETENTION_MS_CONFIG,
                                        millis(factsKept));
                        }));
    }

    /** A little wider than its source, because a dead letter also carries why it is one. */
    public NewTopic deadLettersOf(Topic topic) {
        return topic(topic.deadLetterTopicName(), 1)
                .configs(with(Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE,
                        TopicConfig.RETENTION_MS_CONFIG, millis(DEAD_LETTERS_KEPT),
                        TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(DEAD_LETTER_BYTES))));
    }

    private NewTopic topic(String name, int partitions) {
        return new NewTopic(name, partitions, replicas);
    }

    /** With three replicas or more, an acknowledged event survives the loss of one. */
    private Map<String, String> with(Map<String, String> settings) {
        if (replicas < 3) {
            return settings;
        }
        Map<String, String> all = new HashMap<>(settings);
        all.put(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, "2");
        return all;
    }

    private static String millis(Duration duration) {
        return Long.toString(duration.toMillis());
    }
}
