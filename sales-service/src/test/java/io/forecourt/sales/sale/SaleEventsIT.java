package io.forecourt.sales.sale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.Topic;
import io.forecourt.contracts.automobile.AutomobileSnapshot;
import io.forecourt.contracts.sale.SaleFact;
import io.forecourt.contracts.sale.SaleRefused;
import io.forecourt.sales.SalesIntegrationTest;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.PublishedEvent;
import io.forecourt.testing.PublishedEvents;
import io.forecourt.testing.TestKafka;
import io.forecourt.testing.contract.ContractExamples;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SaleEventsIT extends SalesIntegrationTest {

    private static final String REASON = "The automobile was delisted in the same moment.";

    @Autowired
    private ExpiringReservations expiring;

    @Test
    void tellsOthersOfEveryStepInItsOrder() {
        String vin = copies.onOffer();
        dealership.cancel(dealership.reserve(vin).id());
        long sale = dealership.sell(vin).id();
        dealership.deliver(sale);
        dealership.unwind(sale);

        List<PublishedEvent> events = facts(vin, 5);

        assertThat(events)
                .extracting(PublishedEvent::type)
                .containsExactly(
                        EventType.SALE_RESERVED,
                        EventType.SALE_CANCELLED,
                        EventType.SALE_RECORDED,
                        EventType.SALE_DELIVERED,
                        EventType.SALE_UNWOUND);
        assertThat(events)
                .allSatisfy(event -> assertThat(event.contractErrors()).isEmpty());
        SaleFact unwound = events.getLast().payload(SaleFact.class);
        assertThat(unwound.saleId()).isEqualTo(sale);
        assertThat(unwound.price().minorUnits()).isEqualTo(630_000);
        assertThat(unwound.reason()).isEqualTo("The financing fell through.");
    }

    @Test
    void tellsOthersThatAReservationRanOut() {
        String vin = copies.onOffer();
        Reservations.letRunOut(jdbc, dealership.reserve(vin).id());

        expiring.cancelOverdue();

        PublishedEvent cancelled = facts(vin, 2).getLast();
        assertThat(cancelled.type()).isEqualTo(EventType.SALE_CANCELLED);
        assertThat(cancelled.payload(SaleFact.class).reason()).startsWith("The reservation ran out");
    }

    @Test
    void saysNothingOfWhatWasRolledBackAndNothingOfDrafts() {
        String vin = copies.onOffer();
        long draft = api.post("/api/v1/sales", dealership.sale(vin, "DRAFT")).id();
        dealership.cancel(draft);
        long sale = dealership.sell(vin).id();
        dealership.sell(vin);
        dealership.cancel(sale);

        assertThat(facts(vin, 2))
                .extracting(PublishedEvent::type)
                .containsExactly(EventType.SALE_RECORDED, EventType.SALE_CANCELLED);
    }

    @Test
    void isCancelledWithTheReasonWhenInventoryCannotFollow() {
        String vin = copies.onOffer();
        long sale = dealership.sell(vin).id();

        refuse(sale, vin);

        Answer refused = awaitStatus(sale, "CANCELLED");
        assertThat(refused.body().at("/closure/by").asString()).isEqualTo("INVENTORY");
        assertThat(refused.body().at("/closure/reason").asString()).isEqualTo(REASON);
        assertThat(facts(vin, 2).getLast().type()).isEqualTo(EventType.SALE_CANCELLED);
        assertThat(dealership.sell(vin).status()).isEqualTo(201);
    }

    @Test
    void isUnwoundWhenTheRefusalComesAfterTheDelivery() {
        String vin = copies.onOffer();
        long sale = dealership.sell(vin).id();
        dealership.deliver(sale);

        refuse(sale, vin);

        awaitStatus(sale, "UNWOUND");
    }

    @Test
    void takesNoNoticeOfARefusalOnceItHasEnded() {
        String vin = copies.onOffer();
        long ended = dealership.sell(vin).id();
        Answer cancelled = dealership.cancel(ended);
        long next = dealership.sell(vin).id();
        String id = refuse(ended, vin);
        TestKafka.publish(EventType.SALE_REFUSED, refusal(ended, vin), id);
        refuse(Long.MAX_VALUE, vin);

        refuse(next, vin);

        awaitStatus(next, "CANCELLED");
        assertThat(api.get("/api/v1/sales/{id}", ended).text()).isEqualTo(cancelled.text());
        assertThat(facts(vin, 4)).hasSize(4);
    }

    @Test
    void knowsAnAutomobileAsSoonAsInventoryHasPublishedIt() {
        AutomobileSnapshot example =
                ContractExamples.payload(EventType.AUTOMOBILE_REGISTERED, AutomobileSnapshot.class);
        AutomobileSnapshot automobile =
                withVin(example, "KAFKA%012d".formatted(UUID.randomUUID().hashCode() & 0xffff));

        TestKafka.publish(EventType.AUTOMOBILE_REGISTERED, automobile);

        await().untilAsserted(() -> assertThat(api.get("/api/v1/vehicles/{vin}/commitments", automobile.vin())
                        .status())
                .isEqualTo(200));
        assertThat(dealership
                        .sell(automobile.vin())
                        .body()
                        .at("/automobile/model")
                        .asString())
                .isEqualTo(automobile.model());
    }

    private static AutomobileSnapshot withVin(AutomobileSnapshot of, String vin) {
        return new AutomobileSnapshot(
                vin,
                of.revision(),
                false,
                of.manufacturer(),
                of.model(),
                of.modelYear(),
                of.color(),
                of.mileage(),
                of.price(),
                of.condition(),
                "AVAILABLE",
                false,
                of.fuel(),
                of.emissionClass(),
                of.weightKg(),
                of.registrationPlate(),
                of.changedAt());
    }

    private static String refuse(long sale, String vin) {
        return TestKafka.publish(EventType.SALE_REFUSED, refusal(sale, vin));
    }

    private static SaleRefused refusal(long sale, String vin) {
        return new SaleRefused(sale, vin, REASON, "2026-03-02T12:00:00Z");
    }

    private Answer awaitStatus(long sale, String status) {
        return await().until(
                        () -> api.get("/api/v1/sales/{id}", sale),
                        answer -> answer.body().at("/status").asString().equals(status));
    }

    private static List<PublishedEvent> facts(String vin, int count) {
        return PublishedEvents.on(Topic.SALES).await(vin, count);
    }
}
