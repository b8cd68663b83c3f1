package io.forecourt.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.junit.jupiter.api.Test;

class DeliveryTests {

    @Test
    void whatIsAcknowledgedNeedNotBeSentAgain() throws Exception {
        Delivery delivery = delivery("a", "b", "a");
        IntStream.range(0, 3).forEach(i -> delivery.answered(i, null));

        assertThat(delivery.await(Duration.ZERO)).isTrue();
        assertThat(delivery.acknowledged()).containsExactly(0L, 1L, 2L);
        assertThat(delivery.failure()).isNull();
    }

    @Test
    void whatCameAfterAFailureOfItsKeyIsSentAgainBehindIt() {
        Delivery delivery = delivery("a", "b", "a", "b", "c");
        delivery.answered(0, new TopicAuthorizationException("a"));
        IntStream.range(1, 5).forEach(i -> delivery.answered(i, null));

        assertThat(delivery.acknowledged()).containsExactly(1L, 3L, 4L);
        assertThat(delivery.hasFailed()).isTrue();
        assertThat(delivery.rejected()).isEmpty();
    }

    @Test
    void whatWasNotAnsweredHoldsItsKeyBackToo() throws Exception {
        Delivery delivery = delivery("a", "b", "a");
        delivery.answered(1, null);
        delivery.answered(2, null);

        assertThat(delivery.await(Duration.ZERO)).isFalse();
        assertThat(delivery.acknowledged()).containsExactly(1L);
    }

    @Test
    void anEventThatKafkaNeverTakesIsRejectedAndHoldsNothingBack() {
        Delivery delivery = delivery("a", "a", "a");
        delivery.answered(0, null);
        delivery.answered(1, new RecordTooLargeException("too large"));
        delivery.answered(2, null);

        assertThat(delivery.acknowledged()).containsExactly(0L, 2L);
        assertThat(delivery.rejected().keySet()).extracting(OutboxRow::id).containsExactly(1L);
        assertThat(delivery.hasFailed()).isFalse();
    }

    @Test
    void isCompleteWhenTheRestWasNotSent() throws Exception {
        Delivery delivery = delivery("a", "b", "c");
        delivery.answered(0, new TopicAuthorizationException("a"));
        delivery.notSent(1);

        assertThat(delivery.await(Duration.ZERO)).isTrue();
        assertThat(delivery.acknowledged()).isEmpty();
    }

    private static Delivery delivery(String... keys) {
        List<OutboxRow> rows = IntStream.range(0, keys.length)
                .mapToObj(i -> new OutboxRow(i, UUID.randomUUID(), "topic", keys[i], "type", "{}", null, Instant.EPOCH))
                .toList();
        return new Delivery(rows);
    }
}
