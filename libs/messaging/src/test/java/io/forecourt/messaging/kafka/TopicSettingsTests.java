package io.forecourt.messaging.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.contracts.Topic;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TopicSettingsTests {

    private final TopicSettings settings = new TopicSettings(3, (short) 1, Duration.ofDays(7));

    @Test
    void snapshotsAreCompactedWithinADaySoThatPeopleAreForgotten() {
        assertThat(settings.of(Topic.CUSTOMERS).configs())
                .containsEntry("cleanup.policy", "compact")
                .containsEntry("max.compaction.lag.ms", "86400000");
    }

    @Test
    void factsAreKeptByTime() {
        assertThat(settings.of(Topic.SALES).configs())
                .containsEntry("cleanup.policy", "delete")
                .containsEntry("retention.ms", "604800000");
        assertThat(settings.of(Topic.SALES).numPartitions()).isEqualTo(3);
    }

    @Test
    void aDeadLetterTopicTakesWhateverItsSourceTook() {
        assertThat(settings.deadLettersOf(Topic.SALES).name()).isEqualTo("sales.sales.v1.dlt");
        assertThat(settings.deadLettersOf(Topic.SALES).configs()).containsEntry("max.message.bytes", "2097152");
    }

    @Test
    void anAcknowledgedEventSurvivesTheLossOfOneOfThreeReplicas() {
        assertThat(new TopicSettings(3, (short) 3, Duration.ofDays(7))
                        .of(Topic.SALES)
                        .configs())
                .containsEntry("min.insync.replicas", "2");
        assertThat(settings.of(Topic.SALES).configs()).doesNotContainKey("min.insync.replicas");
    }
}
