package io.forecourt.messaging.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.Topic;
import io.forecourt.contracts.sale.SaleFact;
import io.forecourt.messaging.Events;
import io.forecourt.messaging.LogLines;
import io.forecourt.messaging.TestService;
import io.forecourt.testing.PublishedEvent;
import io.forecourt.testing.PublishedEvents;
import io.forecourt.testing.TestKafka;
import io.forecourt.testing.TestServers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

class FactsIT {

    private final String name = "facts-" + UUID.randomUUID().toString().substring(0, 8);
    private final String vin = Events.newVin();
    private final TestService service = new TestService("facts-it");
    private final TestSubscriptions subscriptions = new TestSubscriptions(service);

    @BeforeEach
    void beginsAtTheEnd() throws Exception {
        subscriptions.skipExisting(service.name().group(name), Topic.SALES);
    }

    @AfterEach
    void stops() {
        subscriptions.close();
        service.close();
    }

    @Test
    void appliesEachFactOnceHoweverOftenItArrives() {
        start(subscriptions.recordingEffect(name));
        String id = publish(1);
        TestKafka.publish(EventType.SALE_RECORDED, Events.sale(1, vin), id);
        publish(2);
        TestKafka.publish(EventType.SALE_RECORDED, Events.sale(1, vin), id);
        publish(3);

        awaitEffects("1", "2", "3");
        assertThat(events("duplicate")).isEqualTo(2);
    }

    @Test
    void skipsTypesItDoesNotKnowAndCountsThem() {
        start(subscriptions.recordingEffect(name));
        TestKafka.send(record("sales.sale.gifted.v1", "{}"));
        TestKafka.publish(EventType.SALE_CANCELLED, Events.sale(1, vin));
        publish(2);

        awaitEffects("2");
        assertThat(events("unknown-type")).isEqualTo(1);
        assertThat(subscriptions.deadLetters(name, Topic.SALES)).isZero();
    }

    @Test
    void ignoresFieldsItDoesNotKnow() {
        start(subscriptions.recordingEffect(name));
        TestKafka.send(record(EventType.SALE_RECORDED.typeName(), body(8, "\"mood\":\"happy\",")));

        awaitEffects("8");
    }

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

    @Test
    void waitsForTheDatabaseWithoutLosingAFactOrWritingADeadLetter() {
        start(subscriptions.recordingEffect(name));
        publish(1);
        awaitEffects("1");

        try (LogLines log = LogLines.recorded()) {
            service.lockOut();
            publish(2);
            await().until(() -> !log.containing("waits").isEmpty());
            publish(3);
            service.letIn();

            awaitEffects("1", "2", "3");
            await().until(() -> !log.containing("goes on").isEmpty());
            assertThat(log.containing(name)).hasSize(2);
        }
        assertThat(subscriptions.deadLetters(name, Topic.SALES)).isZero();
    }

    @Test
    void appliesOnceWhatAnInstanceHadReceivedButNotCommittedWhenItWasKilled() {
        CountDownLatch received = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        Subscriptions killed = start(sale -> {
            subscriptions.recordingEffect(name).accept(sale);
            received.countDown();
            awaitQuietly(never);
            throw new IllegalStateException("killed before the commit");
        });
        publish(1);
        publish(2);
        awaitQuietly(received);
        Thread stopping = Thread.ofVirtual().start(killed::stop);

        start(subscriptions.recordingEffect(name));
        never.countDown();

        awaitEffects("1", "2");
        await().until(() -> !stopping.isAlive());
        assertThat(subscriptions.effects(name)).containsExactly("1", "2");
    }

    @Test
    void twoInstancesShareTheWorkAndApplyEachFactOnce() {
        start(subscriptions.recordingEffect(name));
        start(subscriptions.recordingEffect(name));
        for (int i = 1; i <= 60; i++) {
            TestKafka.publish(EventType.SALE_RECORDED, Events.sale(i, "VIN" + i));
        }

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(subscriptions.effects(name)).hasSize(60));
        assertThat(subscriptions.effects(name)).doesNotHaveDuplicates();
    }

    @Test
    void goesOnWhenKafkaWasAway() throws Exception {
        start(subscriptions.recordingEffect(name));
        publish(1);
        awaitEffects("1");

        try (LogLines log = LogLines.recorded()) {
            TestServers.broker()
                    .duringOutage(() -> await().pollDelay(Duration.ofSeconds(4)).until(() -> true));
            publish(2);

            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(subscriptions.effects(name)).containsExactly("1", "2"));
            assertThat(log.all()).hasSizeLessThan(5);
        }
    }

    @Test
    void startsWithoutKafkaAndReceivesWhenItComes() throws Exception {
        TestServers.broker().duringOutage(() -> {
            start(subscriptions.recordingEffect(name));
            await().pollDelay(Duration.ofSeconds(1)).until(() -> true);
        });
        publish(1);

        awaitEffects("1");
    }

    @Test
    void handsTheCorrelationIdOn() {
        ConcurrentHashMap<Long, String> byId = new ConcurrentHashMap<>();
        start(sale -> byId.put(sale.saleId(), String.valueOf(MDC.get("correlationId"))));
        ProducerRecord<String, byte[]> record = record(EventType.SALE_RECORDED.typeName(), body(5, ""));
        record.headers().add("ce_correlationid", "request-7".getBytes(UTF_8));
        TestKafka.send(record);

        await().untilAsserted(() -> assertThat(byId).containsEntry(5L, "request-7"));
    }

    private Subscriptions start(Consumer<SaleFact> effect) {
        return subscriptions.start(TestSubscriptions.sales(name, effect));
    }

    private String publish(long saleId) {
        return TestKafka.publish(EventType.SALE_RECORDED, Events.sale(saleId, vin));
    }

    private ProducerRecord<String, byte[]> record(String type, String body) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(Topic.SALES.topicName(), vin, body.getBytes(UTF_8));
        record.headers().add("ce_id", UUID.randomUUID().toString().getBytes(UTF_8));
        record.headers().add("ce_type", type.getBytes(UTF_8));
        return record;
    }

    private String body(long saleId, String more) {
        return """
                {%s"saleId":%d,"vin":"%s","customerId":7,"salespersonId":3,
                "price":{"minorUnits":630000,"currency":"USD"},"occurredAt":"2026-03-01T10:00:00Z"}""".formatted(more, saleId, vin);
    }

    private void awaitEffects(String... sales) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(subscriptions.effects(name)).containsExactly(sales));
    }

    private double events(String outcome) {
        return subscriptions
                .meters()
                .counter("forecourt.events", "subscription", name, "outcome", outcome)
                .count();
    }

    private List<PublishedEvent> deadLettersOf(String key) {
        return PublishedEvents.on(Topic.SALES.deadLetterTopicName()).of(key);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
