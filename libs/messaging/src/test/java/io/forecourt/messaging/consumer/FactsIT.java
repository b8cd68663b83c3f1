package io.forecourt.messaging.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.Topic;
import io.forecourt.messaging.Events;
import io.forecourt.testing.TestKafka;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

class FactsIT extends SalesSubscriber {

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
    void handsTheCorrelationIdOn() {
        ConcurrentHashMap<Long, String> byId = new ConcurrentHashMap<>();
        start(sale -> byId.put(sale.saleId(), String.valueOf(MDC.get("correlationId"))));
        ProducerRecord<String, byte[]> record = record(EventType.SALE_RECORDED.typeName(), body(5, ""));
        record.headers().add("ce_correlationid", "request-7".getBytes(UTF_8));
        TestKafka.send(record);

        await().untilAsserted(() -> assertThat(byId).containsEntry(5L, "request-7"));
    }
}
