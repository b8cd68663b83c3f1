package io.forecourt.sales.sale.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verifyNoInteractions;

import io.forecourt.sales.money.Money;
import io.forecourt.sales.sale.RecordingSales;
import io.forecourt.sales.sale.RecordingSales.NewSale;
import io.forecourt.sales.sale.SaleDetails;
import io.forecourt.sales.sale.SaleLedger;
import io.forecourt.sales.sale.SaleNotFound;
import io.forecourt.sales.sale.SaleStage;
import io.forecourt.sales.sale.SaleStatus;
import io.forecourt.sales.salesperson.SalesTeam;
import io.forecourt.sales.vehicle.AutomobileUnknown;
import io.forecourt.sales.vehicle.Vin;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebMvcTest(SaleController.class)
class SaleControllerTests {

    private static final Vin VIN = Vin.of("1M8GDM9AXKP042788");
    private static final Money PRICE = new Money(630_000, Currency.getInstance("USD"));
    private static final String SALE = """
            {"vin":" 1m8gdm9axkp042788 ","customerId":7,"salespersonId":3,
             "price":{"minorUnits":630000,"currency":"USD"}}""";

    @Autowired
    private MockMvcTester http;

    @MockitoBean
    private RecordingSales recording;

    @MockitoBean
    private SaleLedger ledger;

    @MockitoBean
    private SalesTeam team;

    @Test
    void recordsAContractUnlessToldOtherwise() {
        given(recording.record(new NewSale(VIN, 7, 3, PRICE, null, SaleStage.CONTRACTED, null)))
                .willReturn(contracted());

        assertThat(post(SALE))
                .hasStatus(201)
                .hasHeader("Location", "/api/v1/sales/42")
                .hasHeader("ETag", "\"1\"")
                .bodyJson()
                .isStrictlyEqualTo("""
                        {"id":42,"version":1,"automobile":{"vin":"1M8GDM9AXKP042788"},"customer":{"id":7},
                         "salesperson":{"id":3,"employeeId":"E3","firstName":"Sam","lastName":"Reed"},
                         "price":{"minorUnits":630000,"currency":"USD"},"soldOn":"2026-03-02","status":"CONTRACTED",
                         "createdAt":"2026-03-02T12:00:00Z","contractedAt":"2026-03-02T12:00:00Z"}""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "customerId":7              | "customerId":"7"             | /customerId
            "customerId":7              | "buyer":7                    | /buyer
            "minorUnits":630000         | "minorUnits":-1              | /price/minorUnits
            "currency":"USD"            | "currency":"dollars"         | /price/currency
            "salespersonId":3           | "salespersonId":3,"reserveUntil":"2026-03-03T12:00:00Z" | /reserveUntil
            """)
    void refusesWhatIsNoSaleBeforeAnythingHappens(String right, String wrong, String pointer) {
        MvcTestResult refused = post(SALE.replace(right, wrong));

        assertThat(refused).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(refused)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .contains(pointer);
        verifyNoInteractions(recording);
    }

    @Test
    void anAutomobileThatNobodyKnowsIsUnprocessable() {
        given(recording.record(any())).willThrow(new AutomobileUnknown(VIN));

        assertThat(post(SALE))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:forecourt:problem:automobile-unknown");
    }

    @Test
    void aSaleThatIsNoneIsNotFound() {
        given(ledger.find(43)).willThrow(new SaleNotFound(43));

        assertThat(http.get().uri("/api/v1/sales/43"))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("There is no sale 43.");
    }

    @Test
    void namesTheStatesThatThereAre() {
        assertThat(http.get().uri("/api/v1/sales?status=GONE"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].detail")
                .isEqualTo("must be one of DRAFT, RESERVED, CONTRACTED, DELIVERED, CANCELLED, UNWOUND");
    }

    private MvcTestResult post(String sale) {
        return http.post()
                .uri("/api/v1/sales")
                .contentType(MediaType.APPLICATION_JSON)
                .content(sale)
                .exchange();
    }

    private static SaleDetails contracted() {
        Instant noon = Instant.parse("2026-03-02T12:00:00Z");
        return new SaleDetails(
                42,
                1,
                new SaleDetails.SoldAutomobile(VIN.value(), null, null, null, null),
                new SaleDetails.Buyer(7, null, null),
                new SaleDetails.Seller(3, "E3", "Sam", "Reed"),
                PRICE,
                LocalDate.of(2026, 3, 2),
                SaleStatus.CONTRACTED,
                null,
                noon,
                noon,
                null,
                null);
    }
}
