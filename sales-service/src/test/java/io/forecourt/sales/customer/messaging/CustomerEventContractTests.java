package io.forecourt.sales.customer.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.customer.CustomerSnapshot;
import io.forecourt.sales.customer.Customer;
import io.forecourt.sales.customer.CustomerChanged.Change;
import io.forecourt.sales.customer.CustomerDetails;
import io.forecourt.sales.customer.PhoneNumber;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CustomerEventContractTests {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "REGISTERED, CUSTOMER_REGISTERED",
        "DESCRIBED,  CUSTOMER_CHANGED",
        "LINKED,     CUSTOMER_CHANGED",
        "ENRICHED,   CUSTOMER_CHANGED",
        "ERASED,     CUSTOMER_ANONYMISED",
        "MERGED,     CUSTOMER_ANONYMISED",
    })
    void namesEveryChange(Change change, EventType type) {
        assertThat(CustomerEvents.typeOf(change)).isEqualTo(type);
    }

    @Test
    void tellsWhatOthersMayKnow() {
        Customer ann = new Customer(
                new CustomerDetails(
                        "Ann", "Lee", "ann@example.com", new PhoneNumber("+14155550123"), "mobile", "1 Main St"),
                NOON);

        assertThat(CustomerEvents.snapshotOf(ann))
                .isEqualTo(new CustomerSnapshot(
                        0,
                        1,
                        false,
                        "Ann",
                        "Lee",
                        "ann@example.com",
                        "+14155550123",
                        null,
                        null,
                        "2026-03-02T12:00:00Z"));
    }
}
