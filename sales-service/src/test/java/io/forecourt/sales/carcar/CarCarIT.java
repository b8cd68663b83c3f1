package io.forecourt.sales.carcar;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.sales.Api.Answer;
import io.forecourt.sales.Copies;
import io.forecourt.sales.SalesIntegrationTest;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.ActiveProfiles;
import tools.jackson.databind.JsonNode;

@ActiveProfiles("carcar")
class CarCarIT extends SalesIntegrationTest {

    @ParameterizedTest
    @ValueSource(strings = {"/api/salespeople", "/api/salespeople/"})
    void answersWithAndWithoutASlashAtTheEnd(String path) {
        Answer created = salesperson(newEmployeeId());

        Answer list = api.get(path);

        assertThat(created.status()).isEqualTo(200);
        assertThat(list.status()).isEqualTo(200);
        assertThat(StreamSupport.stream(list.body().get("salespeople").spliterator(), false))
                .contains(created.body());
    }

    @Test
    void takesAnEmployeeIdAsANumberToo() {
        int number = UUID.randomUUID().hashCode() & 0x7fffffff;

        Answer created = post("/api/salespeople/", """
                {"first_name": "Sam", "last_name": "Reed", "employee_id": %d, "extra": [1]}""".formatted(number));

        assertThat(created.status()).as(created.text()).isEqualTo(200);
        assertThat(created.body().at("/employee_id").asString()).isEqualTo(Integer.toString(number));
        assertThat(created.body().at("/id").isIntegralNumber()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"text/plain", "application/x-www-form-urlencoded", "application/octet-stream"})
    void readsBodiesAsJsonWhateverTheySayTheyAre(String contentType) {
        Answer created =
                api.sendRaw(HttpMethod.POST, "/api/customers/", """
                {"first_name": "Ann", "last_name": "Lee", "address": "1 Main St", "phone_number": 4155550123}""", Map.of(HttpHeaders.CONTENT_TYPE, contentType));

        assertThat(created.status()).as(created.text()).isEqualTo(200);
        assertThat(created.body().at("/phone_number").asString()).isEqualTo("4155550123");
    }

    @Test
    void refusesABodyInWhichSomethingIsMissing() {
        Answer refused = post("/api/customers/", """
                {"first_name": "Ann", "last_name": "Lee", "address": "1 Main St"}""");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().propertyNames()).containsExactly("message");
    }

    @Test
    void keepsPhoneNumbersAsTheyWereGivenAndUnderstandsThemWhereItCan() {
        Answer understood = customer("(415) 555-0123");
        Answer strange = customer("ask at the desk");

        assertThat(understood.body().at("/phone_number").asString()).isEqualTo("(415) 555-0123");
        assertThat(strange.body().at("/phone_number").asString()).isEqualTo("ask at the desk");
        assertThat(api.get("/api/v1/customers/{id}", understood.id())
                        .body()
                        .at("/phone")
                        .asString())
                .isEqualTo("+14155550123");
        assertThat(api.get("/api/v1/customers/{id}", strange.id())
                        .body()
                        .at("/phone")
                        .isNull())
                .isTrue();
    }

    @Test
    void deletesACustomerOnceAndSaysSoWithJson() {
        long customer = customer("").id();

        Answer first = api.delete("/api/customers/{id}/", customer);
        Answer second = api.delete("/api/customers/{id}/", customer);

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.body().get("id").isNull()).isTrue();
        assertThat(second.status()).isEqualTo(404);
        assertThat(second.body().at("/message").asString()).isEqualTo("Does not exist");
        assertThat(api.get("/api/customers/").text()).doesNotContain("\"id\":" + customer + ",");
    }

    @Test
    void keepsACustomerWhoHasASale() {
        Answer sale = sell(copies.onOffer(), "6300");
        long customer = sale.body().at("/customer/id").asLong();

        Answer refused = api.delete("/api/customers/{id}", customer);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().at("/message").asString()).contains("1 open sale");
    }

    @Test
    void findsASalespersonByEmployeeIdBeforeId() {
        long one = salesperson(newEmployeeId()).id();
        String sameAsOne = Long.toString(one);
        long other = salesperson(sameAsOne).id();

        api.delete("/api/salespeople/{reference}/", sameAsOne);

        assertThat(api.get("/api/v1/salespeople/{id}", other).status()).isEqualTo(404);
        assertThat(api.get("/api/v1/salespeople/{id}", one).status()).isEqualTo(200);
        assertThat(api.delete("/api/salespeople/{reference}/", sameAsOne).status())
                .isEqualTo(200);
        assertThat(api.delete("/api/salespeople/{reference}/", sameAsOne).status())
                .isEqualTo(404);
    }

    @Test
    void keepsASalespersonWhoHasSales() {
        Answer sale = sell(copies.onOffer(), "6300");

        Answer refused = api.delete(
                "/api/salespeople/{id}/", sale.body().at("/salesperson/id").asLong());

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().at("/message").asString()).contains("1 sale");
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
        Answer sale = sell(copies.onOffer(), price);

        assertThat(sale.status()).as(sale.text()).isEqualTo(200);
        assertThat(sale.body().get("price").asDouble()).isEqualTo(shown);
        JsonNode stored = api.get("/api/v1/sales/{id}", sale.id()).body().at("/price");
        assertThat(stored.get("minorUnits").asLong()).isEqualTo(minorUnits);
        assertThat(stored.get("currency").asString()).isEqualTo("USD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "\"much\"", "null", "1e-999999999", "1e999999999", "99999999999", "\"\""})
    void refusesPricesThatAreNone(String price) {
        Answer refused = sell(copies.onOffer(), price);

        assertThat(refused.status()).as(refused.text()).isEqualTo(400);
        assertThat(refused.body().at("/message").asString()).isNotBlank();
    }

    @Test
    void showsASaleWithEverybodyInIt() {
        String vin = copies.onOffer();
        Answer sale = sell(vin, "6300");

        Answer list = api.get("/api/sales");

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
        long sale = sell(vin, "6300").id();

        assertThat(sell(vin, "6300").status()).isEqualTo(400);
        Answer voided = api.delete("/api/sales/{id}/", sale);

        assertThat(voided.status()).isEqualTo(200);
        assertThat(voided.body().at("/automobile/sold").asBoolean()).isFalse();
        assertThat(api.delete("/api/sales/{id}/", sale).status()).isEqualTo(404);
        assertThat(api.get("/api/v1/sales/{id}", sale).body().at("/status").asString())
                .isEqualTo("CANCELLED");
        assertThat(sell(vin, "6300").status()).isEqualTo(200);
    }

    @Test
    void voidsADeliveredSaleToo() {
        long sale = sell(copies.onOffer(), "6300").id();
        dealership.deliver(sale);

        assertThat(api.delete("/api/sales/{id}/", sale).status()).isEqualTo(200);
        assertThat(api.get("/api/v1/sales/{id}", sale).body().at("/status").asString())
                .isEqualTo("UNWOUND");
    }

    @Test
    void saysWhichReferenceItDoesNotKnow() {
        String vin = copies.onOffer();
        String employeeId =
                salesperson(newEmployeeId()).body().get("employee_id").asString();
        long customer = customer("").id();

        for (Answer unknown : new Answer[] {
            sell(Copies.newVin(), employeeId, customer, "1"),
            sell(vin, newEmployeeId(), customer, "1"),
            sell(vin, employeeId, 1_000_000_000, "1"),
        }) {
            assertThat(unknown.status()).isEqualTo(404);
            assertThat(unknown.body().at("/message").asString()).isNotBlank();
        }
        assertThat(sell("much longer than a VIN", employeeId, customer, "1").status())
                .isEqualTo(400);
        assertThat(api.delete("/api/sales/{id}/", "abc").status()).isEqualTo(404);
        assertThat(api.delete("/api/customers/{id}/", "abc").status()).isEqualTo(404);
    }

    @Test
    void sellsAutomobilesWithTheShortVinsOfCarCar() {
        String vin = "c" + (UUID.randomUUID().hashCode() & 0xffff);
        copies.put(vin.toUpperCase(Locale.ROOT), "AVAILABLE");

        assertThat(sell(vin, "6300").status()).isEqualTo(200);
    }

    private Answer salesperson(String employeeId) {
        return post("/api/salespeople/", """
                {"first_name": "Sam", "last_name": "Reed", "employee_id": "%s"}""".formatted(employeeId));
    }

    private Answer customer(String phone) {
        return post("/api/customers/", """
                {"first_name": "Ann", "last_name": "Lee", "address": "1 Main St", "phone_number": "%s"}""".formatted(phone));
    }

    private Answer sell(String vin, String price) {
        String employeeId =
                salesperson(newEmployeeId()).body().get("employee_id").asString();
        return sell(vin, employeeId, customer("").id(), price);
    }

    private Answer sell(String vin, String salesperson, long customer, String price) {
        return post("/api/sales/", """
                {"automobile": "%s", "salesperson": "%s", "customer": %d, "price": %s}""".formatted(vin, salesperson, customer, price));
    }

    private Answer post(String path, String body) {
        return api.send(HttpMethod.POST, path, body, Map.of());
    }

    private static String newEmployeeId() {
        return UUID.randomUUID().toString();
    }
}
