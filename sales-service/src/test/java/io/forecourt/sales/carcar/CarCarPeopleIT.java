package io.forecourt.sales.carcar;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.sales.SalesIntegrationTest;
import io.forecourt.testing.Client.Answer;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.ActiveProfiles;

@ActiveProfiles("carcar")
class CarCarPeopleIT extends SalesIntegrationTest {

    private CarCarClient carCar;

    @BeforeEach
    void openTheFrontEnd() {
        carCar = new CarCarClient(stranger);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/salespeople", "/api/salespeople/"})
    void answersWithAndWithoutASlashAtTheEnd(String path) {
        Answer created = carCar.salesperson(CarCarClient.newEmployeeId());

        Answer list = stranger.get(path);

        assertThat(created.status()).isEqualTo(200);
        assertThat(list.status()).isEqualTo(200);
        assertThat(StreamSupport.stream(list.body().get("salespeople").spliterator(), false))
                .contains(created.body());
    }

    @Test
    void needsNoSignInWhileEverythingElseDoes() {
        assertThat(stranger.get("/api/customers/").status()).isEqualTo(200);
        assertThat(stranger.get("/api/v1/customers").status()).isEqualTo(401);
    }

    @Test
    void takesAnEmployeeIdAsANumberToo() {
        int number = UUID.randomUUID().hashCode() & 0x7fffffff;

        Answer created = carCar.post("/api/salespeople/", """
                {"first_name": "Sam", "last_name": "Reed", "employee_id": %d, "extra": [1]}""".formatted(number));

        assertThat(created.status()).as(created.text()).isEqualTo(200);
        assertThat(created.body().at("/employee_id").asString()).isEqualTo(Integer.toString(number));
        assertThat(created.body().at("/id").isIntegralNumber()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"text/plain", "application/x-www-form-urlencoded", "application/octet-stream"})
    void readsBodiesAsJsonWhateverTheySayTheyAre(String contentType) {
        Answer created = stranger.with("Content-Type", contentType).post("/api/customers/", """
                {"first_name": "Ann", "last_name": "Lee", "address": "1 Main St", "phone_number": 4155550123}""");

        assertThat(created.status()).as(created.text()).isEqualTo(200);
        assertThat(created.body().at("/phone_number").asString()).isEqualTo("4155550123");
    }

    @Test
    void refusesABodyInWhichSomethingIsMissing() {
        Answer refused = carCar.post("/api/customers/", """
                {"first_name": "Ann", "last_name": "Lee", "address": "1 Main St"}""");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().propertyNames()).containsExactly("message");
    }

    @Test
    void keepsPhoneNumbersAsTheyWereGivenAndUnderstandsThemWhereItCan() {
        Answer understood = carCar.customer("(415) 555-0123");
        Answer strange = carCar.customer("ask at the desk");

        assertThat(understood.body().at("/phone_number").asString()).isEqualTo("(415) 555-0123");
        assertThat(strange.body().at("/phone_number").asString()).isEqualTo("ask at the desk");
        assertThat(api.get("/api/v1/customers/{id}", understood.id())
                        .body()
                        .at("/phone")
                        .asString())
                .isEqualTo("+14155550123");
        assertThat(api.get("/api/v1/customers/{id}", strange.id()).body().has("phone"))
                .isFalse();
    }

    @Test
    void deletesACustomerOnceAndSaysSoWithJson() {
        long customer = carCar.customer("").id();

        Answer first = stranger.delete("/api/customers/{id}/", customer);
        Answer second = stranger.delete("/api/customers/{id}/", customer);

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.body().get("id").isNull()).isTrue();
        assertThat(second.status()).isEqualTo(404);
        assertThat(second.body().at("/message").asString()).isEqualTo("Does not exist");
        assertThat(stranger.get("/api/customers/").text()).doesNotContain("\"id\":" + customer + ",");
    }

    @Test
    void keepsACustomerWhoHasASale() {
        Answer sale = carCar.sell(copies.onOffer(), "6300");
        long customer = sale.body().at("/customer/id").asLong();

        Answer refused = stranger.delete("/api/customers/{id}", customer);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().at("/message").asString()).contains("1 open sale");
    }

    @Test
    void findsASalespersonByEmployeeIdBeforeId() {
        long one = carCar.salesperson(CarCarClient.newEmployeeId()).id();
        String sameAsOne = Long.toString(one);
        long other = carCar.salesperson(sameAsOne).id();

        stranger.delete("/api/salespeople/{reference}/", sameAsOne);

        assertThat(api.get("/api/v1/salespeople/{id}", other).status()).isEqualTo(404);
        assertThat(api.get("/api/v1/salespeople/{id}", one).status()).isEqualTo(200);
        assertThat(stranger.delete("/api/salespeople/{reference}/", sameAsOne).status())
                .isEqualTo(200);
        assertThat(stranger.delete("/api/salespeople/{reference}/", sameAsOne).status())
                .isEqualTo(404);
    }

    @Test
    void keepsASalespersonWhoHasSales() {
        Answer sale = carCar.sell(copies.onOffer(), "6300");

        Answer refused = api.delete(
                "/api/salespeople/{id}/", sale.body().at("/salesperson/id").asLong());

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().at("/message").asString()).contains("1 sale");
    }
}
