package io.forecourt.messaging.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class CatchUpHistoryTests {

    private static final TopicPartition FIRST = new TopicPartition("topic", 0);
    private static final TopicPartition SECOND = new TopicPartition("topic", 1);

    private final CatchUpHistory history = new CatchUpHistory();

    @Test
    void knowsNothingBeforeItWasCaughtUpOnce() {
        history.observe(at(1), ends(10, 0), ends(5, 0));

        assertThat(history.caughtUpAt()).isNull();
    }

    @Test
    void isCaughtUpAsOfTheMomentWhoseEndItHasReachedInEveryPartition() {
        history.observe(at(1), ends(10, 10), ends(0, 0));
        history.observe(at(2), ends(20, 20), ends(15, 9));
        assertThat(history.caughtUpAt()).isNull();

        history.observe(at(3), ends(30, 30), ends(20, 19));
        assertThat(history.caughtUpAt()).isEqualTo(at(1));

        history.observe(at(4), ends(40, 40), ends(30, 30));
        assertThat(history.caughtUpAt()).isEqualTo(at(3));
    }

    @Test
    void underSteadyTrafficItIsBehindByOneLookOnly() {
        for (int i = 1; i <= 100; i++) {
            history.observe(at(i), ends(i * 400, 0), ends(i * 400 - 3, 0));
        }

        assertThat(history.caughtUpAt()).isEqualTo(at(99));
    }

    @Test
    void staysWhereItWasWhileNothingIsLearnt() {
        history.observe(at(1), ends(10, 0), ends(10, 0));
        history.observe(at(2), ends(20, 0), ends(10, 0));

        assertThat(history.caughtUpAt()).isEqualTo(at(1));
    }

    @Test
    void anEmptyTopicIsCaughtUpWith() {
        history.observe(at(1), ends(0, 0), Map.of());

        assertThat(history.caughtUpAt()).isEqualTo(at(1));
    }

    @Test
    void remembersALongBacklogRoughly() {
        for (int i = 1; i <= 5_000; i++) {
            history.observe(at(i), ends(i * 10, 0), ends(0, 0));
        }

        history.observe(at(5_001), ends(50_010, 0), ends(40_000, 0));

        assertThat(history.caughtUpAt()).isBetween(at(2_000), at(4_000));
    }

    private static Map<TopicPartition, Long> ends(long first, long second) {
        return Map.of(FIRST, first, SECOND, second);
    }

    private static Instant at(int second) {
        return Instant.ofEpochSecond(second);
    }
}
