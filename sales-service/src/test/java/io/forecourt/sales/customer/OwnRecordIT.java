package io.forecourt.sales.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.sales.Dealership;
import io.forecourt.sales.SalesIntegrationTest;
import io.forecourt.sales.SignUps.SignedUp;
import io.forecourt.security.Role;
import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.security.Tokens;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OwnRecordIT extends SalesIntegrationTest {

    private static final long NOBODYS = 1_000_000_000;
    private static final Map<String, Object> AUGUSTA = Map.of("firstName", "Augusta", "lastName", "Byron");

    private SignedUp ada;
    private SignedUp other;
    private Client client;

    @BeforeEach
    void signUp() {
        ada = signUps.customer();
        other = signUps.customer();
        client = stranger.as(ada.token());
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/customers/me", "/api/v1/customers/{id}"})
    void isSeenAndChangedByTheCustomer(String template) {
        String path = template.replace("{id}", Long.toString(ada.id()));
        Answer seen = client.get(path).expect(200);
        assertThat(seen.id()).isEqualTo(ada.id());
        assertThat(seen.body().at("/email").asString()).isEqualTo(ada.email());

        Answer changed = client.with("If-Match", seen.etag()).put(path, AUGUSTA).expect(200);

        assertThat(changed.body().at("/lastName").asString()).isEqualTo("Byron");
        assertThat(changed.body().at("/accountId").asString())
                .isEqualTo(ada.account().toString());
        assertThat(client.get("/api/v1/customers/me").text()).isEqualTo(changed.text());
    }

    @ParameterizedTest
    @CsvSource({"GET, ''", "PUT, ''", "GET, /export"})
    void ofSomebodyElseLooksLikeNone(String method, String below) {
        Client hopeful = client.with("If-Match", "\"0\"");

        Answer others = hopeful.send(method, "/api/v1/customers/" + other.id() + below, AUGUSTA);
        Answer nobodys = hopeful.send(method, "/api/v1/customers/" + NOBODYS + below, AUGUSTA);

        assertThat(others.status()).isEqualTo(404);
        assertThat(withoutIds(others)).isEqualTo(withoutIds(nobodys));
        assertThat(api.get("/api/v1/customers/{id}", other.id())
                        .body()
                        .at("/lastName")
                        .asString())
                .isEqualTo("King");
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    /api/v1/customers",
        "POST,   /api/v1/customers",
        "DELETE, /api/v1/customers/{other}",
        "DELETE, /api/v1/customers/{own}",
        "GET,    /api/v1/salespeople",
        "GET,    /api/v1/salespeople/1/sales",
        "GET,    /api/v1/audit/sales",
    })
    void isAllThatACustomerGetsAt(String method, String template) {
        String path = template.replace("{other}", Long.toString(other.id())).replace("{own}", Long.toString(ada.id()));

        assertThat(client.send(method, path, AUGUSTA).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"accountId", "roles", "id", "erasureRequestedAt", "registeredAt"})
    void hasNothingInItThatACustomerCouldMakeThemselvesSomebodyElseBy(String field) {
        Answer own = client.get("/api/v1/customers/me");
        Map<String, Object> more = new LinkedHashMap<>(AUGUSTA);
        more.put(field, other.account());

        Answer refused = client.with("If-Match", own.etag()).put("/api/v1/customers/me", more);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.pointers()).containsExactly("/" + field);
        assertThat(client.get("/api/v1/customers/me").text()).isEqualTo(own.text());
    }

    @Test
    void isHandedOutToTheCustomerWithTheirSalesButNotWhatStaffHaveNoted() {
        long sale = api.post("/api/v1/sales", Dealership.sale(copies.onOffer(), ada.id(), dealership.salesperson()))
                .id();
        api.post("/api/v1/sales", Dealership.sale(copies.onOffer(), other.id(), dealership.salesperson()));
        dealership.cancel(sale);

        Answer export = client.get("/api/v1/customers/me/export").expect(200);

        assertThat(export.body().at("/customer/id").asLong()).isEqualTo(ada.id());
        assertThat(export.body().at("/records/sales")).hasSize(1);
        assertThat(export.body().at("/records/sales/0/id").asLong()).isEqualTo(sale);
        assertThat(export.text()).doesNotContain("changed their mind", "employeeId");
        assertThat(client.get("/api/v1/customers/{id}/export", ada.id()).text()).isEqualTo(export.text());
    }

    @Test
    void isNotThereForAnAccountThatNobodyHasToldOf() {
        Answer none = as(Role.CUSTOMER).get("/api/v1/customers/me");

        assertThat(none.status()).isEqualTo(404);
        assertThat(none.problem()).isEqualTo("customer-not-found");
        assertThat(none.detail()).contains("Right after signing up");
    }

    @Test
    void isGoneWithTheAccountEvenForItsLastToken() {
        signUps.deleteAccount(ada);

        assertThat(client.get("/api/v1/customers/me").status()).isEqualTo(404);
        assertThat(client.get("/api/v1/customers/{id}", ada.id()).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(names = {"SERVICE_ADVISOR", "TECHNICIAN", "PARKING_MANAGER", "PARKING_AGENT"})
    void isChangedByThoseOnlyWhoSellWhateverElseTheyMay(Role role) {
        Client both =
                stranger.as(Tokens.account(ada.account(), role, Role.CUSTOMER)).with("If-Match", "\"0\"");
        int denied = role == Role.SERVICE_ADVISOR ? 403 : 404;

        assertThat(both.put("/api/v1/customers/" + other.id(), AUGUSTA).status())
                .isEqualTo(denied);
        assertThat(both.get("/api/v1/customers/{id}/export", other.id()).status())
                .isEqualTo(denied);
        both.put("/api/v1/customers/" + ada.id(), AUGUSTA).expect(200);
    }

    private static Map<String, String> withoutIds(Answer answer) {
        return Map.of(
                "type", answer.body().at("/type").asString(),
                "title", answer.body().at("/title").asString(),
                "status", answer.body().at("/status").asString(),
                "detail", answer.detail().replaceAll("[0-9]+", "#"),
                "members", answer.body().propertyNames().toString());
    }
}
