package io.forecourt.sales.sale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.forecourt.sales.SalesIntegrationTest;
import io.forecourt.testing.Client.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SalePathIT extends SalesIntegrationTest {

    @Test
    void goesFromTheDraftToTheDelivery() {
        String vin = copies.onOffer();
        long id = api.post("/api/v1/sales", dealership.sale(vin, "DRAFT")).id();

        Answer reserved = move(id, "reserve");
        assertThat(reserved.body().at("/status").asString()).isEqualTo("RESERVED");
        assertThat(reserved.body().at("/reservedUntil").isMissingNode()).isFalse();
        copies.put(vin, "RESERVED");

        Answer contracted = move(id, "contract");
        assertThat(contracted.body().at("/status").asString()).isEqualTo("CONTRACTED");
        copies.put(vin, "SOLD");

        Answer delivered = move(id, "deliver");
        assertThat(delivered.body().at("/status").asString()).isEqualTo("DELIVERED");
        assertThat(delivered.body().at("/deliveredAt").isMissingNode()).isFalse();
        assertThat(kindsEverOf(vin)).isEqualTo("RESERVATION,SALE");
        assertThat(inForce(vin)).isZero();
    }

    @Test
    void reservesUntilTheEndThatIsAskedFor() {
        String until = Instant.now().plus(Duration.ofHours(3)).toString();
        Map<String, Object> sale = dealership.sale(copies.onOffer(), "RESERVED");
        sale.put("reserveUntil", until);

        Answer reserved = api.post("/api/v1/sales", sale);

        assertThat(Instant.parse(reserved.body().at("/reservedUntil").asString()))
                .isCloseTo(Instant.parse(until), within(1, ChronoUnit.MICROS));
    }

    @Test
    void freesTheVinWhenItIsCancelledBeforeInventoryHasHeardOfIt() {
        String vin = copies.onOffer();
        long first = dealership.sell(vin).id();
        copies.put(vin, "SOLD");

        Answer cancelled = dealership.cancel(first);

        assertThat(cancelled.body().at("/status").asString()).isEqualTo("CANCELLED");
        assertThat(cancelled.body().at("/closure/by").asString()).isEqualTo("STAFF");
        assertThat(cancelled.body().at("/closure/reason").asString()).isEqualTo("The customer changed their mind.");
        assertThat(dealership.sell(vin).status()).isEqualTo(201);
    }

    @Test
    void keepsADeliveredAutomobileFromBeingSoldByACopyOfBefore() {
        String vin = copies.onOffer();
        long first = dealership.sell(vin).id();
        dealership.deliver(first);

        Answer second = dealership.sell(vin);

        assertThat(second.problem()).isEqualTo("automobile-not-for-sale");
        assertThat(second.body().at("/state").asString()).isEqualTo("DELIVERED");
    }

    @Test
    void sellsAnAutomobileAgainOnceItWasBoughtBack() {
        String vin = copies.onOffer();
        dealership.deliver(dealership.sell(vin).id());
        copies.put(vin, "DELIVERED");
        assertThat(dealership.sell(vin).body().at("/state").asString()).isEqualTo("DELIVERED");

        copies.put(vin, "AVAILABLE");

        assertThat(dealership.sell(vin).status()).isEqualTo(201);
    }

    @Test
    void unwindsADeliveredSaleUntilTheAutomobileHasAnotherBuyer() {
        String vin = copies.onOffer();
        long first = dealership.sell(vin).id();
        dealership.deliver(first);
        copies.put(vin, "AVAILABLE");
        long second = dealership.sell(vin).id();

        assertThat(dealership.unwind(first).problem()).isEqualTo("automobile-sold-again");
        dealership.cancel(second);
        Answer unwound = dealership.unwind(first);

        assertThat(unwound.body().at("/status").asString()).isEqualTo("UNWOUND");
        assertThat(unwound.body().at("/closure/reason").asString()).isEqualTo("The financing fell through.");
    }

    @Test
    void unwindsAContractedSaleAndFreesTheVin() {
        String vin = copies.onOffer();
        long sale = dealership.sell(vin).id();

        assertThat(dealership.unwind(sale).body().at("/status").asString()).isEqualTo("UNWOUND");
        assertThat(inForce(vin)).isZero();
        assertThat(dealership.sell(vin).status()).isEqualTo(201);
    }

    @Test
    void refusesAMoveThatItsStateDoesNotAllowAndNamesTheState() {
        long sale = dealership.sell(copies.onOffer()).id();
        dealership.cancel(sale);

        for (Answer refused : new Answer[] {
            move(sale, "reserve"),
            move(sale, "contract"),
            dealership.deliver(sale),
            dealership.cancel(sale),
            dealership.unwind(sale)
        }) {
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.problem()).isEqualTo("illegal-move");
            assertThat(refused.body().at("/currentStatus").asString()).isEqualTo("CANCELLED");
            assertThat(refused.detail()).contains("is CANCELLED");
        }
    }

    @Test
    void signsAnOtherwiseFreeAutomobileEvenAfterItsReservationRanOut() {
        String vin = copies.onOffer();
        long sale = dealership.reserve(vin).id();
        copies.put(vin, "RESERVED");
        Reservations.letRunOut(jdbc, sale);

        assertThat(move(sale, "contract").status()).isEqualTo(200);
    }

    @Test
    void hasItsTermsRevisedUntilItIsSigned() {
        Answer draft = api.post("/api/v1/sales", dealership.sale(copies.onOffer(), "DRAFT"));
        Map<String, Object> terms = Map.of(
                "customerId", dealership.customer(),
                "salespersonId", dealership.salesperson(),
                "price", Map.of("minorUnits", 600_000, "currency", "EUR"),
                "soldOn", "2026-03-02");
        String path = "/api/v1/sales/" + draft.id();

        Answer revised = api.with("If-Match", draft.etag()).put(path, terms);

        assertThat(revised.status()).as(revised.text()).isEqualTo(200);
        assertThat(revised.body().at("/price/minorUnits").asLong()).isEqualTo(600_000);
        assertThat(revised.etag()).isNotEqualTo(draft.etag());
        assertThat(api.with("If-Match", draft.etag()).put(path, terms).problem())
                .isEqualTo("stale");
        String signed = move(draft.id(), "contract").etag();
        assertThat(api.with("If-Match", signed).put(path, terms).problem()).isEqualTo("illegal-move");
    }

    @Test
    void isNotFoundUnderANumberThatNobodyGaveOut() {
        assertThat(api.get("/api/v1/sales/{id}", Long.MAX_VALUE).problem()).isEqualTo("sale-not-found");
        assertThat(dealership.deliver(Long.MAX_VALUE).status()).isEqualTo(404);
        assertThat(api.get("/api/v1/sales/{id}", "seven").status()).isEqualTo(400);
    }

    private Answer move(long sale, String step) {
        return api.post("/api/v1/sales/%d/%s".formatted(sale, step));
    }

    private String kindsEverOf(String vin) {
        return jdbc.sql("select string_agg(kind, ',' order by id) from commitments where vin = ?")
                .param(vin)
                .query(String.class)
                .single();
    }

    private long inForce(String vin) {
        return api.get("/api/v1/vehicles/{vin}/commitments", vin)
                .body()
                .at("/totalItems")
                .asLong();
    }
}
