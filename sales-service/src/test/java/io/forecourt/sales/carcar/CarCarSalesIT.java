package io.forecourt.sales.carcar;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.sales.Copies;
import io.forecourt.sales.SalesIntegrationTest;
import io.forecourt.testing.Client.Answer;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.ActiveProfiles;
import tools.jackson.databind.JsonNode;

@ActiveProfiles("carcar")
class CarCarSalesIT extends SalesIntegrationTest {

    private CarCarClient carCar;

    @BeforeEach
    void openTheFrontEnd() {
        carCar = new CarCarClient(stranger);
    }

    @ParameterizedTest
    @CsvSource({
        "6300,          6300,    630000",
        "'\"6300\"',    6300,    630000",
        "6300.50,       6300.5,  630050",
        "'\"6300.5\"',  6300.5,  630050",
        "0,             0,       0",
        "1e3,           1000,    100000",
    })
    void takesPricesInWholeUnitsAsNumbersOrTexts(String price, double shown, long minorUnits) {
        Answer sale = carCar.sell(copies.onOffer(), price);

        assertThat(sale.status()).as(sale.text()).isEqualTo(200);
        assertThat(sale.body().get("price").asDouble()).isEqualTo(shown);
        JsonNode stored = api.get("/api/v1/sales/{id}", sale.id()).body().at("/price");
        assertThat(stored.get("minorUnits").asLong()).isEqualTo(minorUnits);
        assertThat(stored.get("currency").asString()).isEqualTo("USD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "\"much\"", "null", "1e-999999999", "1e999999999", "99999999999", "\"\""})
    void refusesPricesThatAreNone(String price) {
        Answer refused = carCar.sell(copies.onOffer(), price);

        assertThat(refused.status()).as(refused.text()).isEqualTo(400);
        assertThat(refused.body().at("/message").asString()).isNotBlank();
    }

    @Test
    void showsASaleWithEverybodyInIt() {
        String vin = copies.onOffer();
        Answer sale = carCar.sell(vin, "6300");

        Answer list = stranger.get("/api/sales");

        JsonNode shown = StreamSupport.stream(list.body().get("sales").spliterator(), false)
                .filter(found -> found.get("id").asLong() == sale.id())
                .findFirst()
                .orElseThrow();
        assertThat(shown).isEqualTo(sale.body());
        assertThat(shown.at("/automobile/vin").asString()).isEqualTo(vin);
        assertThat(shown.at("/automobile/sold").asBoolean()).isTrue();
        assertThat(shown.get("salesperson").propertyNames())
                .containsExactlyInAnyOrder("id", "first_name", "last_name", "employee_id");
        assertThat(shown.get("customer").propertyNames())
                .containsExactlyInAnyOrder("id", "first_name", "last_name", "address", "phone_number");
    }

    @Test
    void voidsASaleSoThatTheAutomobileCanBeSoldAgain() {
        String vin = copies.onOffer();
        long sale = carCar.sell(vin, "6300").id();

        assertThat(carCar.sell(vin, "6300").status()).isEqualTo(400);
        Answer voided = stranger.delete("/api/sales/{id}/", sale);

        assertThat(voided.status()).isEqualTo(200);
        assertThat(voided.body().at("/automobile/sold").asBoolean()).isFalse();
        assertThat(stranger.delete("/api/sales/{id}/", sale).status()).isEqualTo(404);
        assertThat(api.get("/api/v1/sales/{id}", sale).body().at("/status").asString())
                .isEqualTo("CANCELLED");
        assertThat(carCar.sell(vin, "6300").status()).isEqualTo(200);
    }

    @Test
    void voidsADeliveredSaleToo() {
        long sale = carCar.sell(copies.onOffer(), "6300").id();
        dealership.deliver(sale);

        assertThat(stranger.delete("/api/sales/{id}/", sale).status()).isEqualTo(200);
        assertThat(api.get("/api/v1/sales/{id}", sale).body().at("/status").asString())
                .isEqualTo("UNWOUND");
    }

    @Test
    void saysWhichReferenceItDoesNotKnow() {
        String vin = copies.onOffer();
        String employeeId = carCar.salesperson(CarCarClient.newEmployeeId())
                .body()
                .get("employee_id")
                .asString();
        long customer = carCar.customer("").id();

        for (Answer unknown : new Answer[] {
            carCar.sell(Copies.newVin(), employeeId, customer, "1"),
            carCar.sell(vin, CarCarClient.newEmployeeId(), customer, "1"),
            carCar.sell(vin, employeeId, 1_000_000_000, "1"),
        }) {
            assertThat(unknown.status()).isEqualTo(404);
            assertThat(unknown.body().at("/message").asString()).isNotBlank();
        }
        assertThat(carCar.sell("much longer than a VIN", employeeId, customer, "1")
                        .status())
                .isEqualTo(400);
        assertThat(stranger.delete("/api/sales/{id}/", "abc").status()).isEqualTo(404);
        assertThat(api.delete("/api/customers/{id}/", "abc").status()).isEqualTo(404);
    }

    @Test
    void sellsAutomobilesWithTheShortVinsOfCarCar() {
        String vin = "c" + (UUID.randomUUID().hashCode() & 0xffff);
        copies.put(vin.toUpperCase(Locale.ROOT), "AVAILABLE");

        assertThat(carCar.sell(vin, "6300").status()).isEqualTo(200);
    }
}
