package io.forecourt.inventory.automobile.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.MoneyAmount;
import io.forecourt.contracts.Topic;
import io.forecourt.contracts.automobile.AutomobileSnapshot;
import io.forecourt.contracts.sale.SaleCost;
import io.forecourt.contracts.sale.SaleFact;
import io.forecourt.contracts.sale.SaleRefused;
import io.forecourt.inventory.Stock;
import io.forecourt.inventory.Vins;
import io.forecourt.testing.Client;
import io.forecourt.testing.IntegrationTest;
import io.forecourt.testing.PublishedEvent;
import io.forecourt.testing.PublishedEvents;
import io.forecourt.testing.TestKafka;
import io.forecourt.testing.contract.ContractExamples;
import io.forecourt.testing.security.Tokens;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class SalesIT {

    private static final String CARS = "/api/v1/automobiles/";

    @LocalServerPort
    private int port;

    private Client client;
    private Stock stock;
    private String vin;
    private long sale;

    @BeforeEach
    void offerACar() {
        client = new Client(port).as(Tokens.admin());
        stock = new Stock(client);
        vin = stock.car("AVAILABLE");
        sale = newSale();
    }

    private static long newSale() {
        return ThreadLocalRandom.current().nextLong(1, Integer.MAX_VALUE);
    }

    @Test
    void followsASaleToItsDelivery() {
        tell(EventType.SALE_RESERVED, sale);
        tell(EventType.SALE_RECORDED, sale);
        tell(EventType.SALE_DELIVERED, sale);

        List<PublishedEvent> events = PublishedEvents.on(Topic.AUTOMOBILES).await(vin, 4);
        assertThat(events)
                .extracting(PublishedEvent::type)
                .containsExactly(
                        EventType.AUTOMOBILE_REGISTERED,
                        EventType.AUTOMOBILE_CHANGED,
                        EventType.AUTOMOBILE_SOLD,
                        EventType.AUTOMOBILE_CHANGED);
        assertThat(events)
                .extracting(event -> event.payload(AutomobileSnapshot.class).soldByUs())
                .containsExactly(false, false, true, true);
        assertThat(events)
                .allSatisfy(event -> assertThat(event.contractErrors()).isEmpty());
        assertThat(client.get(CARS + vin + "/history").body().get("items").toString())
                .contains("\"kind\":\"DELIVERED\"", "\"saleId\":" + sale);
    }

    @Test
    void tellsWhatTheSoldCarCostOnATopicOfItsOwn() {
        tell(EventType.SALE_RESERVED, sale);
        tell(EventType.SALE_RECORDED, sale);
        awaitStatus("SOLD", 3);
        client.put(CARS + vin + "/cost", "{\"purchaseCost\":{\"minorUnits\":1800000,\"currency\":\"USD\"}}")
                .expect(200);
        tell(EventType.SALE_DELIVERED, sale);
        PublishedEvents.on(Topic.AUTOMOBILES).await(vin, 4);
        client.put(CARS + vin + "/cost", "{}").expect(200);

        List<PublishedEvent> costs = PublishedEvents.on(Topic.SALE_COSTS).await(vin, 3);

        assertThat(costs).allSatisfy(event -> {
            assertThat(event.contractErrors()).isEmpty();
            assertThat(event.payload(SaleCost.class).saleId()).isEqualTo(sale);
        });
        assertThat(costs)
                .extracting(event -> event.payload(SaleCost.class).purchaseCost())
                .containsExactly(new MoneyAmount(1_912_345, "USD"), new MoneyAmount(1_800_000, "USD"), null);
        assertThat(PublishedEvents.on(Topic.AUTOMOBILES).await(vin, 3))
                .noneSatisfy(event -> assertThat(event.body()).contains("1912345"));
    }

    @Test
    void appliesAFactOnceHoweverOftenItComes() {
        String id = UUID.randomUUID().toString();
        SaleFact fact = fact(sale);
        TestKafka.publish(EventType.SALE_RECORDED, fact, id);
        TestKafka.publish(EventType.SALE_RECORDED, fact, id);
        tell(EventType.SALE_CANCELLED, sale);
        TestKafka.publish(EventType.SALE_RECORDED, fact, id);
        awaitStatus("AVAILABLE", 3);

        long next = newSale();
        tell(EventType.SALE_RESERVED, next);

        awaitStatus("RESERVED", 4);
    }

    @Test
    void isForSaleAgainWhenTheSaleIsUnwound() {
        tell(EventType.SALE_RECORDED, sale);
        tell(EventType.SALE_DELIVERED, sale);
        tell(EventType.SALE_UNWOUND, sale);

        AutomobileSnapshot last = awaitStatus("AVAILABLE", 4);
        assertThat(last.soldByUs()).isFalse();
    }

    @Test
    void refusesTheSaleOfACarThatWasDelistedWithAReason() {
        client.post(CARS + vin + "/delist", "{\"reason\":\"Stolen\"}").expect(200);

        tell(EventType.SALE_RECORDED, sale);

        PublishedEvent refusal =
                PublishedEvents.on(Topic.SALE_REFUSALS).await(vin, 1).getFirst();
        assertThat(refusal.type()).isEqualTo(EventType.SALE_REFUSED);
        assertThat(refusal.contractErrors()).isEmpty();
        assertThat(refusal.payload(SaleRefused.class).saleId()).isEqualTo(sale);
        assertThat(refusal.payload(SaleRefused.class).reason()).contains("no longer in our stock");
        assertThat(client.get(CARS + vin + "/history").body().get("items").findValuesAsString("kind"))
                .startsWith("SALE_REFUSED", "DELISTED");
    }

    @Test
    void refusesASecondSaleOfTheSameCar() {
        tell(EventType.SALE_RECORDED, sale);
        tell(EventType.SALE_RECORDED, newSale());

        assertThat(PublishedEvents.on(Topic.SALE_REFUSALS)
                        .await(vin, 1)
                        .getFirst()
                        .payload(SaleRefused.class)
                        .reason())
                .contains("another sale holds it");
        awaitStatus("SOLD", 2);
    }

    @Test
    void refusesTheSaleOfACarThatWasNeverOurs() {
        vin = Vins.next();

        tell(EventType.SALE_RESERVED, sale);

        assertThat(PublishedEvents.on(Topic.SALE_REFUSALS).await(vin, 1)).hasSize(1);
    }

    @Test
    void doesNotCareForTheEndOfASaleThatItRefused() {
        tell(EventType.SALE_RECORDED, sale);
        long refused = newSale();
        tell(EventType.SALE_RECORDED, refused);
        tell(EventType.SALE_CANCELLED, refused);
        tell(EventType.SALE_DELIVERED, sale);

        awaitStatus("DELIVERED", 3);
    }

    @Test
    void canReadWhatSalesPromises() {
        for (EventType type : EventType.values()) {
            if (type.topic() == Topic.SALES) {
                SaleFact promised = ContractExamples.payload(type, SaleFact.class);
                assertThat(promised.saleId()).isPositive();
                TestKafka.publish(type, promised);
            }
        }
        tell(EventType.SALE_RECORDED, sale);

        awaitStatus("SOLD", 2);
    }

    private void tell(EventType type, long saleId) {
        TestKafka.publish(type, fact(saleId));
    }

    private SaleFact fact(long saleId) {
        return new SaleFact(saleId, vin, 1, 1, new MoneyAmount(2_500_000, "USD"), null, "2026-03-02T09:15:00Z");
    }

    private AutomobileSnapshot awaitStatus(String status, int revision) {
        await().untilAsserted(() -> assertThat(
                        client.get(CARS + vin).body().get("status").asString())
                .isEqualTo(status));
        AutomobileSnapshot last = PublishedEvents.on(Topic.AUTOMOBILES)
                .await(vin, revision)
                .getLast()
                .payload(AutomobileSnapshot.class);
        assertThat(last.revision()).isEqualTo(revision);
        assertThat(last.status()).isEqualTo(status);
        return last;
    }
}
