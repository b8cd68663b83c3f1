package io.forecourt.sales.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.sales.Copies;
import io.forecourt.sales.Dealership;
import io.forecourt.sales.SalesIntegrationTest;
import io.forecourt.testing.Client.Answer;
import io.forecourt.testing.SqlStatements;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SaleListsIT extends SalesIntegrationTest {

    private long salesperson;
    private String employeeId;
    private long customer;

    /** March: a Volvo delivered, a Saab contracted, a Saab cancelled; April: a Saab in euros. */
    @BeforeEach
    void sellSomeCars() {
        employeeId = Dealership.newEmployeeId();
        salesperson = dealership.salesperson(employeeId).id();
        customer = dealership.customer("=Ann", "Lee").id();
        dealership.deliver(sell("Volvo", "2021-03-02", 1_000_00, "USD"));
        sell("Saab", "2021-03-31", 2_000_00, "USD");
        dealership.cancel(sell("Saab", "2021-03-15", 9_000_00, "USD"));
        sell("Saab", "2021-04-01", 4_000_00, "EUR");
    }

    @Test
    void showsASalespersonsHistoryNewestFirstWhateverBecameOfTheSales() {
        Answer history = api.get("/api/v1/salespeople/{id}/sales", salesperson);

        assertThat(history.body().at("/totalItems").asInt()).isEqualTo(4);
        assertThat(values(history, "/soldOn")).containsExactly("2021-04-01", "2021-03-31", "2021-03-15", "2021-03-02");
        assertThat(api.get("/api/v1/salespeople/{id}/sales", 1_000_000_000).problem())
                .isEqualTo("salesperson-not-found");
    }

    @Test
    void filtersAndSorts() {
        String base = "/api/v1/sales?customerId=" + customer;

        assertThat(values(api.get(base + "&status=CONTRACTED&sort=price,asc"), "/price/minorUnits"))
                .containsExactly("200000", "400000");
        assertThat(values(api.get(base + "&soldFrom=2021-03-02&soldTo=2021-03-31&sort=soldOn"), "/soldOn"))
                .containsExactly("2021-03-02", "2021-03-15");
        assertThat(values(api.get(base + "&size=1&page=2&sort=soldOn,asc"), "/soldOn"))
                .containsExactly("2021-03-31");
        assertThat(api.get(base + "&sort=vin").status()).isEqualTo(400);
        assertThat(api.get(base + "&status=STOLEN").status()).isEqualTo(400);
        assertThat(api.get(base + "&soldFrom=-5000-01-01").status()).isEqualTo(400);
        assertThat(api.get("/api/v1/sales?vin=123456789012345678").status()).isEqualTo(400);
    }

    @Test
    void listsAPageInTwoStatementsHoweverManySalesItHas() throws Exception {
        assertThat(SqlStatements.recordedDuring(() -> api.get("/api/v1/sales?customerId=" + customer)))
                .hasSize(2);
        assertThat(SqlStatements.recordedDuring(() -> api.get("/api/v1/sales/export?customerId=" + customer)))
                .hasSize(1);
    }

    @Test
    void showsASaleInOneStatement() throws Exception {
        long sale = sell("Saab", "2021-05-01", 1, "USD");

        assertThat(SqlStatements.recordedDuring(() -> api.get("/api/v1/sales/{id}", sale)))
                .hasSize(1);
    }

    /** A few hundred at a time, so that more than one turn is needed. */
    @Test
    void exportsEverySaleOnceHoweverMany() {
        jdbc.sql("""
                        insert into sales (version, vin, customer_id, salesperson_id, price_minor_units, price_currency,
                                           sold_on, status, created_at)
                        select 0, 'BULK', ?, ?, n, 'USD', date '2020-01-01' + n % 7, 'DRAFT', now()
                        from generate_series(1, 1234) n""").params(customer, salesperson).update();

        assertThat(api.get("/api/v1/sales/export?vin=bulk&customerId={id}", customer)
                        .text()
                        .lines()
                        .skip(1)
                        .map(line -> line.substring(0, line.indexOf(','))))
                .hasSize(1234)
                .doesNotHaveDuplicates();
    }

    @Test
    void addsUpByPersonInEveryCurrency() {
        Answer report = report("PERSON", "2021-03-01", "2021-05-01");

        assertThat(figures(report, employeeId))
                .extracting(figure -> figure.at("/label").asString() + " "
                        + figure.at("/sales").asInt() + " "
                        + figure.at("/total/minorUnits").asLong() + " "
                        + figure.at("/total/currency").asString())
                .containsExactly("Sam Reed 1 400000 EUR", "Sam Reed 2 300000 USD");
    }

    @Test
    void addsUpByMonthFromADayToBeforeAnother() {
        assertThat(figures(report("MONTH", "2021-03-01", "2021-04-01"), "2021-04"))
                .isEmpty();
        assertThat(figures(report("MONTH", "2021-03-01", "2021-04-02"), "2021-04"))
                .isNotEmpty();
        assertThat(figures(report("MONTH", "2021-03-03", "2021-03-04"), "2021-03"))
                .isEmpty();
    }

    @Test
    void addsUpByMake() {
        assertThat(figures(report("make", "2021-03-02", "2021-03-03"), "Volvo"))
                .extracting(figure -> figure.at("/sales").asInt())
                .allSatisfy(sales -> assertThat(sales).isPositive());
        assertThat(figures(report("MAKE", "2021-03-02", "2021-03-03"), "Saab")).isEmpty();
    }

    @Test
    void needsToKnowWhatToAddUpBy() {
        assertThat(api.get("/api/v1/sales/reports").status()).isEqualTo(400);
        assertThat(report("COLOUR", "2021-03-01", "2021-04-01").status()).isEqualTo(400);
        assertThat(report("MAKE", "0001-01-01", "2021-04-01").status()).isEqualTo(400);
    }

    @Test
    void goesIntoASpreadsheet() {
        Answer sales = api.get("/api/v1/sales/export?customerId={id}&status=DELIVERED", customer);
        Answer report = api.get("/api/v1/sales/reports/export?by=PERSON&from=2021-03-01&to=2021-05-01");

        assertThat(sales.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(sales.text().lines().toList())
                .hasSize(2)
                .first()
                .isEqualTo("\uFEFFid,vin,manufacturer,model,modelYear,customerId,customer,employeeId,salesperson,price,"
                        + "currency,soldOn,status,contractedAt,deliveredAt,closedAt,closedReason");
        assertThat(sales.text().lines().toList().get(1))
                .contains("Volvo,Cruiser,2008," + customer + ",'=Ann Lee," + employeeId
                        + ",Sam Reed,1000.00,USD,2021-03-02,DELIVERED,");
        assertThat(report.text())
                .startsWith("\uFEFFkey,label,sales,total,currency,gross,salesWithoutCost")
                .contains(employeeId + ",Sam Reed,2,3000.00,USD");
    }

    private long sell(String manufacturer, String soldOn, long minorUnits, String currency) {
        String vin = Copies.newVin();
        copies.put(vin, manufacturer, "AVAILABLE", false);
        Map<String, Object> sale = Dealership.sale(vin, customer, salesperson);
        sale.put("soldOn", soldOn);
        sale.put("price", Map.of("minorUnits", minorUnits, "currency", currency));
        return api.post("/api/v1/sales", sale).id();
    }

    private Answer report(String by, String from, String to) {
        return api.get("/api/v1/sales/reports?by={by}&from={from}&to={to}", by, from, to);
    }

    private static List<JsonNode> figures(Answer report, String key) {
        return report.body().at("/figures").values().stream()
                .filter(figure -> figure.at("/key").asString().equals(key))
                .toList();
    }

    private static List<String> values(Answer page, String pointer) {
        return page.body().at("/items").values().stream()
                .map(item -> item.at(pointer).asString())
                .toList();
    }
}
