package io.forecourt.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.Topic;
import io.forecourt.contracts.automobile.AutomobileSnapshot;
import io.forecourt.contracts.sale.SaleRefused;
import io.forecourt.testing.contract.ContractExamples;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PublishedEventsIT {

    @Test
    void readsBackWhatWasPublishedOfAKey() {
        AutomobileSnapshot automobile =
                ContractExamples.payload(EventType.AUTOMOBILE_REGISTERED, AutomobileSnapshot.class);

        String id = TestKafka.publish(EventType.AUTOMOBILE_REGISTERED, automobile);

        assertThat(PublishedEvents.on(Topic.AUTOMOBILES).await(automobile.vin(), 1))
                .anySatisfy(event -> {
                    assertThat(event.id()).isEqualTo(id);
                    assertThat(event.type()).isEqualTo(EventType.AUTOMOBILE_REGISTERED);
                    assertThat(event.payload(AutomobileSnapshot.class)).isEqualTo(automobile);
                    assertThat(event.contractErrors()).isEmpty();
                });
    }

    @Test
    void saysWhatIsWrongWithAnEventThatBreaksItsContract() {
        SaleRefused nameless = new SaleRefused(0, "VIN", "", "yesterday");

        TestKafka.publish(EventType.SALE_REFUSED, nameless, "not-a-uuid");

        assertThat(PublishedEvents.on(Topic.SALE_REFUSALS).of("VIN").getFirst().contractErrors())
                .anyMatch(error -> error.contains("saleId"))
                .anyMatch(error -> error.contains("reason"))
                .anyMatch(error -> error.contains("occurredAt"))
                .anyMatch(error -> error.contains("ce_id"));
    }

    @Test
    void findsNothingOnATopicThatDoesNotExist() {
        assertThat(PublishedEvents.on("nowhere.v1").all()).isEmpty();
    }

    @Test
    void keepsWhatWasPublishedBeforeAnOutage() throws Exception {
        String key = UUID.randomUUID().toString();
        TestKafka.publish(EventType.SALE_RECORDED, key, "{}".getBytes(StandardCharsets.UTF_8), key);

        TestServers.broker().duringOutage(() -> assertThat(key).isNotEmpty());

        TestKafka.publish(EventType.SALE_RECORDED, key, "[]".getBytes(StandardCharsets.UTF_8), key);
        assertThat(PublishedEvents.on(Topic.SALES).await(key, 2))
                .extracting(PublishedEvent::body)
                .containsExactly("{}", "[]");
    }
}
