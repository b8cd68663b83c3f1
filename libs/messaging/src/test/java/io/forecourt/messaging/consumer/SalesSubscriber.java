package io.forecourt.messaging.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.Topic;
import io.forecourt.contracts.sale.SaleFact;
import io.forecourt.messaging.Events;
import io.forecourt.messaging.TestService;
import io.forecourt.testing.PublishedEvent;
import io.forecourt.testing.PublishedEvents;
import io.forecourt.testing.TestKafka;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A service with a subscription of its own to the sales, and what it did with them. */
abstract class SalesSubscriber {

    final String name = "facts-" + UUID.randomUUID().toString().substring(0, 8);
    final String vin = Events.newVin();
    final TestService service = new TestService("facts-it");
    final TestSubscriptions subscriptions = new TestSubscriptions(service);

    @BeforeEach
    void beginsAtTheEnd() throws Exception {
        subscriptions.skipExisting(service.name().group(name), Topic.SALES);
    }

    @AfterEach
    void stops() {
        subscriptions.close();
        service.close();
    }

    Subscriptions start(Consumer<SaleFact> effect) {
        return subscriptions.start(TestSubscriptions.sales(name, effect));
    }

    String publish(long saleId) {
        return TestKafka.publish(EventType.SALE_RECORDED, Events.sale(saleId, vin));
    }

    ProducerRecord<String, byte[]> record(String type, String body) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(Topic.SALES.topicName(), vin, body.getBytes(UTF_8));
        record.headers().add("ce_id", UUID.randomUUID().toString().getBytes(UTF_8));
        record.headers().add("ce_type", type.getBytes(UTF_8));
        return record;
    }

    String body(long saleId, String more) {
        return """
                {%s"saleId":%d,"vin":"%s","customerId":7,"salespersonId":3,
                "price":{"minorUnits":630000,"currency":"USD"},"occurredAt":"2026-03-01T10:00:00Z"}""".formatted(more, saleId, vin);
    }

    void awaitEffects(String... sales) {
        await().atMost(Duration.ofSeconds(20))
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(subscriptions.effects(name)).containsExactly(sales));
    }

    double events(String outcome) {
        return subscriptions
                .meters()
                .counter("forecourt.events", "subscription", name, "outcome", outcome)
                .count();
    }

    /** What this subscription set aside; others to the same topic have letters of their own. */
    List<PublishedEvent> deadLettersOf(String key) {
        return PublishedEvents.on(Topic.SALES.deadLetterTopicName()).of(key).stream()
                .filter(letter ->
                        service.name().group(name).equals(letter.headers().get("dlt-group")))
                .toList();
    }

    static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
