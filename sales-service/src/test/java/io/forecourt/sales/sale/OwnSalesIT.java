package io.forecourt.sales.sale;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.sales.Dealership;
import io.forecourt.sales.SalesIntegrationTest;
import io.forecourt.sales.SignUps.SignedUp;
import io.forecourt.security.Role;
import io.forecourt.testing.Client;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.SqlStatements;
import io.forecourt.testing.security.Tokens;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class OwnSalesIT extends SalesIntegrationTest {

    private static final long NOBODYS = 1_000_000_000;

    private SignedUp ada;
    private SignedUp other;
    private Client client;
    private long own;
    private long others;

    @BeforeEach
    void sellToTwo() {
        ada = signUps.customer();
        other = signUps.customer();
        client = stranger.as(ada.token());
        own = sellTo(ada);
        others = sellTo(other);
    }

    @Test
    void areSeenByTheirCustomerWithoutWhatIsForStaff() {
        dealership.cancel(own).expect(200);

        Answer sale = client.get("/api/v1/sales/{id}", own).expect(200);

        assertThat(sale.body().at("/price/minorUnits").asLong()).isEqualTo(630_000);
        assertThat(sale.body().at("/salesperson/lastName").asString()).isEqualTo("Reed");
        assertThat(sale.body().at("/salesperson").has("employeeId")).isFalse();
        assertThat(sale.body().at("/closure/at").isMissingNode()).isFalse();
        assertThat(sale.body().at("/closure").has("reason")).isFalse();
        assertThat(sale.text().toLowerCase(Locale.ROOT)).doesNotContain("cost", "gross", "commission");
    }

    @Test
    void ofSomebodyElseLookLikeNone() {
        Answer foreign = client.get("/api/v1/sales/{id}", others);
        Answer nobodys = client.get("/api/v1/sales/{id}", NOBODYS);

        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.problem()).isEqualTo(nobodys.problem()).isEqualTo("sale-not-found");
        assertThat(foreign.detail().replace(Long.toString(others), "#"))
                .isEqualTo(nobodys.detail().replace(Long.toString(NOBODYS), "#"));
    }

    @Test
    void areAllThatACustomersListHasWhateverTheyAskFor() {
        assertThat(ids(client.get("/api/v1/sales"))).containsExactly(own);
        assertThat(ids(client.get("/api/v1/sales?customerId={id}", other.id()))).isEmpty();
        assertThat(client.get("/api/v1/sales?customerId={id}", other.id())
                        .body()
                        .at("/totalItems")
                        .asLong())
                .isZero();
        assertThat(client.get("/api/v1/sales").body().at("/items/0/salesperson").has("employeeId"))
                .isFalse();
        assertThat(ids(as(Role.CUSTOMER).get("/api/v1/sales"))).isEmpty();
    }

    @Test
    void areListedInTwoStatementsAsForStaff() throws Exception {
        assertThat(SqlStatements.recordedDuring(() -> client.get("/api/v1/sales")))
                .hasSize(2);
        assertThat(SqlStatements.recordedDuring(() -> client.get("/api/v1/sales/{id}", own)))
                .hasSize(1);
    }

    @Test
    void areNoMoreForStaffWhoDoNotSell() {
        Client advisor = stranger.as(Tokens.account(ada.account(), Role.SERVICE_ADVISOR, Role.CUSTOMER));

        assertThat(ids(advisor.get("/api/v1/sales"))).containsExactly(own);
        assertThat(advisor.get("/api/v1/sales/{id}", others).status()).isEqualTo(404);
        assertThat(as(Role.SERVICE_ADVISOR).get("/api/v1/sales").status()).isEqualTo(403);
    }

    @Test
    void areSeenWithEverythingByThoseWhoSell() {
        dealership.cancel(own);

        Answer sale = as(Role.SALESPERSON).get("/api/v1/sales/{id}", own).expect(200);

        assertThat(sale.body().at("/salesperson/employeeId").isMissingNode()).isFalse();
        assertThat(sale.body().at("/closure/reason").asString()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/v1/sales",
        "PUT,  /api/v1/sales/{own}",
        "POST, /api/v1/sales/{own}/reserve",
        "POST, /api/v1/sales/{own}/contract",
        "POST, /api/v1/sales/{own}/deliver",
        "POST, /api/v1/sales/{own}/cancel",
        "POST, /api/v1/sales/{own}/unwind",
        "GET,  /api/v1/sales/export",
        "GET,  /api/v1/sales/reports",
        "GET,  /api/v1/sales/reports/export",
    })
    void areNotTheCustomersToChangeOrAddUp(String method, String template) {
        String path = template.replace("{own}", Long.toString(own));

        assertThat(client.send(method, path, "{\"reason\":\"I say so\"}").status())
                .isEqualTo(403);
    }

    private long sellTo(SignedUp customer) {
        return api.post("/api/v1/sales", Dealership.sale(copies.onOffer(), customer.id(), dealership.salesperson()))
                .expect(201)
                .id();
    }

    private static List<Long> ids(Answer page) {
        return page.expect(200)
                .body()
                .at("/items")
                .valueStream()
                .map(item -> item.at("/id"))
                .map(JsonNode::asLong)
                .toList();
    }
}
