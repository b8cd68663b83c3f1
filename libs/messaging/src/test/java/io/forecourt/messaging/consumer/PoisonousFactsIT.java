package io.forecourt.messaging.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.Topic;
import io.forecourt.messaging.LogLines;
import io.forecourt.testing.TestKafka;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class PoisonousFactsIT extends SalesSubscriber {

    @Test
    void setsAsideWhatCannotBeDecodedAndGoesOn() {
        start(subscriptions.recordingEffect(name));
        try (LogLines log = LogLines.recorded()) {
            publish(1);
            TestKafka.send(record(EventType.SALE_RECORDED.typeName(), "\u0000\u0001 not JSON"));
            TestKafka.send(record(EventType.SALE_RECORDED.typeName(), "{\"saleId\":2,\"vin\":\"" + vin + "\"}"));
            TestKafka.send(new ProducerRecord<>(
                    Topic.SALES.topicName(), vin, body(3, "").getBytes(UTF_8)));
            publish(4);

            awaitEffects("1", "4");
            assertThat(deadLettersOf(vin))
                    .hasSize(3)
                    .allSatisfy(letter -> assertThat(letter.headers())
                            .containsEntry("dlt-group", "facts-it." + name)
                            .containsEntry("dlt-topic", Topic.SALES.topicName())
                            .containsEntry("dlt-error", "Undecodable")
                            .containsKeys("dlt-partition", "dlt-offset", "dlt-time", "dlt-message"));
            assertThat(deadLettersOf(vin).getLast().headers().get("dlt-message"))
                    .contains("ce_id");
            assertThat(subscriptions.deadLetters(name, Topic.SALES)).isEqualTo(3);
            assertThat(log.containing(name)).hasSize(3);
        }
    }

    @Test
    void triesAnEffectThatAlwaysFailsAFewTimesThenSetsItAsideAndAppliesTheOthersOnce() {
        AtomicInteger attempts = new AtomicInteger();
        List<Long> poison = List.of(3L, 6L);
        CountDownLatch published = new CountDownLatch(1);
        try (LogLines log = LogLines.recorded()) {
            start(sale -> {
                awaitQuietly(published);
                subscriptions.recordingEffect(name).accept(sale);
                if (poison.contains(sale.saleId())) {
                    attempts.incrementAndGet();
                    throw new IllegalStateException("The car has gone. ".repeat(100));
                }
            });
            LongStream.rangeClosed(1, 9).forEach(this::publish);
            published.countDown();

            awaitEffects("1", "2", "4", "5", "7", "8", "9");
            assertThat(attempts.get()).isBetween(8, 12);
            assertThat(deadLettersOf(vin))
                    .hasSize(2)
                    .allSatisfy(
                            letter -> assertThat(letter.headers()).containsEntry("dlt-error", "IllegalStateException"))
                    .allSatisfy(letter ->
                            assertThat(letter.headers().get("dlt-message")).hasSizeLessThan(510));
            assertThat(log.containing(name)).hasSize(4);
            assertThat(log.all()).hasSizeLessThan(8);
        }
    }

    @Test
    void anEffectThatFailsOnceIsAppliedOnTheNextTry() {
        AtomicInteger attempts = new AtomicInteger();
        start(sale -> {
            subscriptions.recordingEffect(name).accept(sale);
            if (attempts.incrementAndGet() < 3) {
                throw new IllegalStateException("not yet");
            }
        });
        publish(1);

        awaitEffects("1");
        assertThat(subscriptions.deadLetters(name, Topic.SALES)).isZero();
    }
}
