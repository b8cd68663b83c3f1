package io.forecourt.sales.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.MoneyAmount;
import io.forecourt.contracts.sale.SaleCost;
import io.forecourt.sales.Dealership;
import io.forecourt.sales.SalesIntegrationTest;
import io.forecourt.testing.TestKafka;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What was earned, as far as inventory has said what the automobiles cost us. Each sale brings 6,300 dollars. */
class GrossIT extends SalesIntegrationTest {

    private final String employee = Dealership.newEmployeeId();

    @Test
    void isThePriceLessTheCostWhereThatIsKnown() {
        long salesperson = dealership.salesperson(employee).id();
        long gain = sell(salesperson);
        long loss = sell(salesperson);
        long abroad = sell(salesperson);
        sell(salesperson);

        tell(gain, new MoneyAmount(600_000, "USD"));
        tell(loss, new MoneyAmount(700_000, "USD"));
        tell(abroad, new MoneyAmount(1, "EUR"));
        awaitGross(30_000 - 70_000);

        assertThat(figure().at("/sales").asInt()).isEqualTo(4);
        assertThat(figure().at("/salesWithoutCost").asInt()).isEqualTo(2);
        assertThat(api.get("/api/v1/sales/reports/export?by=PERSON").text())
                .contains(employee + ",Sam Reed,4,25200.00,USD,-400.00,2");
    }

    @Test
    void followsCorrectionsAndIsNeverMadeUp() {
        long sale = sell(dealership.salesperson(employee).id());
        assertThat(figure().has("gross")).isFalse();
        assertThat(figure().at("/salesWithoutCost").asInt()).isEqualTo(1);

        tell(sale, new MoneyAmount(600_000, "USD"));
        awaitGross(30_000);
        tell(sale, new MoneyAmount(500_000, "USD"));
        awaitGross(130_000);
        tell(sale, null);

        await().until(() -> !figure().has("gross"));
    }

    private long sell(long salesperson) {
        return api.post("/api/v1/sales", Dealership.sale(copies.onOffer(), dealership.customer(), salesperson))
                .expect(201)
                .id();
    }

    private void awaitGross(long minorUnits) {
        await().until(() -> figure().at("/gross/minorUnits").asLong() == minorUnits);
    }

    private JsonNode figure() {
        return api.get("/api/v1/sales/reports?by=PERSON")
                .body()
                .at("/figures")
                .valueStream()
                .filter(line -> line.at("/key").asString().equals(employee))
                .findFirst()
                .orElseThrow();
    }

    private static void tell(long sale, @Nullable MoneyAmount cost) {
        TestKafka.publish(EventType.SALE_COSTED, new SaleCost(sale, "VIN", cost, "2026-03-04T15:30:01Z"));
    }
}
