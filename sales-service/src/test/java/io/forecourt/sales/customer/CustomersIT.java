package io.forecourt.sales.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.sales.Dealership;
import io.forecourt.sales.SalesIntegrationTest;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.SqlStatements;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CustomersIT extends SalesIntegrationTest {

    @Test
    void showsWhatWasRegistered() {
        Answer registered = api.post("/api/v1/customers", ann());

        assertThat(registered.status()).isEqualTo(201);
        assertThat(registered.location()).hasPath("/api/v1/customers/" + registered.id());
        Answer shown = api.get("/api/v1/customers/{id}", registered.id());
        assertThat(shown.body()).isEqualTo(registered.body());
        assertThat(shown.etag()).isEqualTo(registered.etag());
        ann().forEach((field, value) ->
                assertThat(shown.body().at("/" + field).asString()).isEqualTo(value));
    }

    @ParameterizedTest
    @CsvSource({
        "/firstName, firstName, ' '",
        "/lastName,  lastName,",
        "/email,     email,     ann.example.com",
        "/phone,     phone,     415 555 0123",
        "/nickname,  nickname,  Annie",
    })
    void pointsAtWhatIsWrong(String pointer, String field, String value) {
        Map<String, String> wrong = ann();
        wrong.put(field, value);

        Answer refused = api.post("/api/v1/customers", wrong);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().at("/errors/0/pointer").asString())
                .as(refused.text())
                .isEqualTo(pointer);
    }

    @Test
    void isChangedByWhoeverHasSeenItsNewestState() {
        Answer registered = api.post("/api/v1/customers", ann());
        String path = "/api/v1/customers/" + registered.id();
        Map<String, String> moved = ann();
        moved.put("address", "2 Side St");

        Answer changed = api.with("If-Match", registered.etag()).put(path, moved);

        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(changed.body().at("/address").asString()).isEqualTo("2 Side St");
        assertThat(changed.etag()).isNotEqualTo(registered.etag());
        assertThat(api.with("If-Match", registered.etag()).put(path, ann()).status())
                .isEqualTo(412);
        assertThat(revisionOf(registered.id())).isEqualTo(2);
    }

    @Test
    void countsNoRevisionForAChangeThatIsNone() {
        Answer registered = api.post("/api/v1/customers", ann());

        Answer same = api.with("If-Match", registered.etag()).put("/api/v1/customers/" + registered.id(), ann());

        assertThat(same.etag()).isEqualTo(registered.etag());
        assertThat(revisionOf(registered.id())).isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "LAST, 1",
        "first LAST, 1",
        "LAST first, 1",
        "LAST nobody, 0",
        "LAST%, 0",
        "LAST_, 0",
        "MAIL, 1",
        "PHONE, 1"
    })
    void isFoundByAnyPartOfNameEmailOrPhone(String search, int found) {
        String last = "L" + UUID.randomUUID().toString().replace("-", "");
        String mail = UUID.randomUUID() + "@example.com";
        String phone = "+1415555%04d".formatted(last.hashCode() & 0xfff);
        Map<String, String> customer = ann();
        customer.put("firstName", "First");
        customer.put("lastName", last);
        customer.put("email", mail);
        customer.put("phone", phone);
        api.post("/api/v1/customers", customer);

        String q = search.replace("LAST", last.substring(2).toUpperCase(Locale.ROOT))
                .replace("MAIL", mail.substring(3))
                .replace("PHONE", last + " (415) 555-" + phone.substring(8));
        Answer page = api.get("/api/v1/customers?q={q}", q);

        assertThat(page.status()).as(page.text()).isEqualTo(200);
        assertThat(page.body().at("/totalItems").asInt()).as(q).isEqualTo(found);
    }

    @Test
    void listsAPageInTwoStatements() throws Exception {
        dealership.customer();
        dealership.customer();

        assertThat(SqlStatements.recordedDuring(() -> api.get("/api/v1/customers?q=lee&size=1&sort=email,desc")))
                .hasSize(2);
    }

    @Test
    void exportsEverythingThatIsKeptAboutThePerson() {
        long customer = api.post("/api/v1/customers", ann()).id();
        String vin = copies.onOffer();
        api.post("/api/v1/sales", Dealership.sale(vin, customer, dealership.salesperson()));

        Answer export = api.get("/api/v1/customers/{id}/export", customer);

        assertThat(export.body().at("/customer/email").asString()).isEqualTo("ann@example.com");
        assertThat(export.body().at("/records/sales")).hasSize(1);
        assertThat(export.body().at("/records/sales/0/automobile/vin").asString())
                .isEqualTo(vin);
        assertThat(export.header("Content-Disposition")).contains("filename=\"customer-" + customer + ".json\"");
    }

    @Test
    void cannotBeErasedWhileASaleIsOpen() {
        long customer = api.post("/api/v1/customers", ann()).id();
        long salesperson = dealership.salesperson();
        Map<String, Object> draft = Dealership.sale(copies.onOffer(), customer, salesperson);
        draft.put("stage", "DRAFT");
        api.post("/api/v1/sales", draft);
        api.post("/api/v1/sales", Dealership.sale(copies.onOffer(), customer, salesperson));

        Answer refused = api.delete("/api/v1/customers/{id}", customer);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("customer-has-open-business");
        assertThat(refused.body().at("/open/0").asString()).isEqualTo("2 open sales");
        assertThat(api.get("/api/v1/customers/{id}", customer).status()).isEqualTo(200);
    }

    @Test
    void isForgottenWhileTheHistoryStays() {
        long customer = api.post("/api/v1/customers", ann()).id();
        long sale = api.post("/api/v1/sales", Dealership.sale(copies.onOffer(), customer, dealership.salesperson()))
                .id();
        dealership.deliver(sale);

        assertThat(api.delete("/api/v1/customers/{id}", customer).status()).isEqualTo(204);

        assertThat(api.get("/api/v1/customers/{id}", customer).problem()).isEqualTo("customer-not-found");
        assertThat(api.delete("/api/v1/customers/{id}", customer).status()).isEqualTo(404);
        assertThat(api.get("/api/v1/customers/{id}/export", customer).status()).isEqualTo(404);
        Answer history = api.get("/api/v1/sales/{id}", sale);
        assertThat(history.body().at("/customer/id").asLong()).isEqualTo(customer);
        assertThat(history.body().at("/customer/lastName").isMissingNode()).isTrue();
        assertThat(jdbc.sql("select search_text from customers where id = ?")
                        .param(customer)
                        .query(String.class)
                        .single())
                .isBlank();
    }

    private static Map<String, String> ann() {
        Map<String, String> ann = new LinkedHashMap<>();
        ann.put("firstName", "Ann");
        ann.put("lastName", "Lee");
        ann.put("email", "ann@example.com");
        ann.put("phone", "+14155550123");
        ann.put("address", "1 Main St, Springfield");
        return ann;
    }

    private long revisionOf(long customer) {
        return jdbc.sql("select revision from customers where id = ?")
                .param(customer)
                .query(Long.class)
                .single();
    }
}
