package io.forecourt.sales.sale;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.sales.Copies;
import io.forecourt.sales.Dealership;
import io.forecourt.sales.SalesIntegrationTest;
import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.SqlStatements;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class RecordingSalesIT extends SalesIntegrationTest {

    @Test
    void showsWhatWasRecorded() {
        String vin = copies.onOffer();
        Map<String, Object> sale = dealership.sale(" " + vin.toLowerCase(Locale.ROOT), "CONTRACTED");
        sale.put("soldOn", "2026-03-02");

        Answer recorded = api.post("/api/v1/sales", sale);

        assertThat(recorded.status()).as(recorded.text()).isEqualTo(201);
        assertThat(recorded.location()).hasPath("/api/v1/sales/" + recorded.id());
        Answer shown = api.get("/api/v1/sales/{id}", recorded.id());
        assertThat(shown.body()).isEqualTo(recorded.body());
        assertThat(shown.etag()).isEqualTo(recorded.etag());
        assertThat(shown.body().at("/status").asString()).isEqualTo("CONTRACTED");
        assertThat(shown.body().at("/automobile/vin").asString()).isEqualTo(vin);
        assertThat(shown.body().at("/automobile/manufacturer").asString()).isEqualTo("Toyota");
        assertThat(shown.body().at("/customer/lastName").asString()).isEqualTo("Lee");
        assertThat(shown.body().at("/salesperson/lastName").asString()).isEqualTo("Reed");
        assertThat(shown.body().at("/price/minorUnits").asLong()).isEqualTo(630_000);
        assertThat(shown.body().at("/price/currency").asString()).isEqualTo("USD");
        assertThat(shown.body().at("/soldOn").asString()).isEqualTo("2026-03-02");
    }

    @Test
    void refusesASecondSaleOfTheSameVin() {
        String vin = copies.onOffer();
        dealership.sell(vin);

        Answer second = dealership.sell(vin);

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.problem()).isEqualTo("automobile-already-committed");
        assertThat(second.detail()).contains("committed to a sale, with no end");
        assertThat(second.body().at("/kind").asString()).isEqualTo("SALE");
        assertThat(second.body().at("/vin").asString()).isEqualTo(vin);
        assertThat(second.body().has("until")).isFalse();
    }

    @Test
    void saysUntilWhenAReservationKeepsTheAutomobile() {
        String vin = copies.onOffer();
        Answer reserved = dealership.reserve(vin);

        Answer second = dealership.sell(vin);

        assertThat(second.problem()).isEqualTo("automobile-already-committed");
        assertThat(second.body().at("/kind").asString()).isEqualTo("RESERVATION");
        assertThat(second.body().at("/until").asString())
                .isEqualTo(reserved.body().at("/reservedUntil").asString());
    }

    @Test
    void refusesAVinThatInventoryHasNotPublished() {
        Answer refused = dealership.sell(Copies.newVin());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("automobile-unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ON_ORDER", "IN_STOCK", "IN_PREPARATION", "RESERVED", "SOLD", "DELIVERED"})
    void refusesWhatInventoryDoesNotOfferAndNamesItsState(String state) {
        String vin = Copies.newVin();
        copies.put(vin, state);

        Answer refused = dealership.sell(vin);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("automobile-not-for-sale");
        assertThat(refused.body().at("/state").asString()).isEqualTo(state);
        assertThat(salesOf(vin)).isZero();
        assertThat(commitmentsOf(vin)).isZero();
    }

    @Test
    void refusesADelistedAutomobile() {
        String vin = Copies.newVin();
        copies.put(vin, "Toyota", "AVAILABLE", true);

        assertThat(dealership.sell(vin).body().at("/state").asString()).isEqualTo("delisted");
    }

    @Test
    void keepsNothingFromAnybodyAsADraft() {
        String vin = copies.onOffer();
        Map<String, Object> draft = dealership.sale(vin, "DRAFT");

        assertThat(api.post("/api/v1/sales", draft).status()).isEqualTo(201);
        assertThat(api.post("/api/v1/sales", draft).status()).isEqualTo(201);
        assertThat(dealership.sell(vin).status()).isEqualTo(201);
    }

    @Test
    void refusesPeopleWhoCannotTakePart() {
        String vin = copies.onOffer();
        long customer = dealership.customer();
        long salesperson = dealership.salesperson();
        long gone = dealership.salesperson();
        api.post("/api/v1/salespeople/%d/deactivate".formatted(gone));

        for (Map<String, Object> sale : List.of(
                Dealership.sale(vin, 1_000_000_000, salesperson),
                Dealership.sale(vin, customer, 1_000_000_000),
                Dealership.sale(vin, customer, gone))) {
            Answer refused = api.post("/api/v1/sales", sale);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.problem()).isEqualTo("unknown-reference");
        }
        assertThat(commitmentsOf(vin)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "/price/minorUnits,  '{\"price\": {\"minorUnits\": -1, \"currency\": \"USD\"}}'",
        "/price/currency,    '{\"price\": {\"minorUnits\": 1, \"currency\": \"ZZZ\"}}'",
        "/price,             '{\"price\": 6300}'",
        "/vin,               '{\"vin\": \"123456789012345678\"}'",
        "/customerId,        '{\"customerId\": null}'",
        "/customerId,        '{\"customerId\": \"seven\"}'",
        "/soldOn,            '{\"soldOn\": \"2999-01-01\"}'",
        "/soldOn,            '{\"soldOn\": \"1066-10-14\"}'",
        "/stage,             '{\"stage\": \"DELIVERED\"}'",
        "/reserveUntil,      '{\"reserveUntil\": \"2026-01-01T00:00:00Z\"}'",
        "/colour,            '{\"colour\": \"red\"}'",
    })
    void pointsAtWhatIsWrong(String pointer, String change) {
        Map<String, Object> sale = Dealership.sale(copies.onOffer(), 1, 1);
        sale.putAll(JsonMapper.shared().readValue(change, Map.class));

        Answer refused = api.post("/api/v1/sales", sale);

        assertThat(refused.status()).as(refused.text()).isEqualTo(400);
        assertThat(refused.problem()).isEqualTo("invalid-request");
        assertThat(refused.body().at("/errors/0/pointer").asString())
                .as(refused.text())
                .isEqualTo(pointer);
    }

    @Test
    void answersTheSameRequestWithTheSameSale() {
        Map<String, Object> sale = dealership.sale(copies.onOffer(), "CONTRACTED");
        Client keyed = api.with("Idempotency-Key", UUID.randomUUID().toString());

        Answer first = keyed.post("/api/v1/sales", sale);
        Answer again = keyed.post("/api/v1/sales", sale);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.etag()).isEqualTo(first.etag());
        assertThat(again.location()).isEqualTo(first.location());
    }

    @Test
    void costsNineStatementsAndThreeMoreForAKey() throws Exception {
        Map<String, Object> warmUp = dealership.sale(copies.onOffer(), "CONTRACTED");
        api.post("/api/v1/sales", warmUp);
        Map<String, Object> sale = dealership.sale(copies.onOffer(), "CONTRACTED");
        Map<String, Object> repeated = dealership.sale(copies.onOffer(), "CONTRACTED");
        Client keyed = api.with("Idempotency-Key", UUID.randomUUID().toString());

        assertThat(SqlStatements.recordedDuring(() -> api.post("/api/v1/sales", sale)))
                .hasSize(9);
        assertThat(SqlStatements.recordedDuring(() -> keyed.post("/api/v1/sales", repeated)))
                .hasSize(12);
    }

    private long salesOf(String vin) {
        return jdbc.sql("select count(*) from sales where vin = ?")
                .param(vin)
                .query(Long.class)
                .single();
    }

    private long commitmentsOf(String vin) {
        return jdbc.sql("select count(*) from commitments where vin = ?")
                .param(vin)
                .query(Long.class)
                .single();
    }
}
