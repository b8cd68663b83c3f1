package io.forecourt.payments;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.payments.provider.ProviderState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentStateTests {

    @ParameterizedTest
    @CsvSource({
        "CREATED,    OPEN,       PENDING",
        "CREATED,    AUTHORIZED, AUTHORIZED",
        "PENDING,    AUTHORIZED, AUTHORIZED",
        "PENDING,    CANCELED,   CANCELED",
        "AUTHORIZED, CANCELED,   CANCELED",
    })
    void goesForward(PaymentState state, ProviderState seen, PaymentState next) {
        assertThat(state.after(seen, 0, 0)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "AUTHORIZED, OPEN",
        "CANCELED,   OPEN",
        "CANCELED,   AUTHORIZED",
        "FAILED,     OPEN",
        "FAILED,     CANCELED",
    })
    void whatIsSeenLateChangesNothingBack(PaymentState state, ProviderState seen) {
        assertThat(state.after(seen, 0, 0)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "CREATED,         CAPTURED, 1200,    0, CAPTURED",
        "CANCELED,        CAPTURED, 1200,    0, CAPTURED",
        "CAPTURED,        OPEN,     1200,    0, CAPTURED",
        "CAPTURED,        CAPTURED, 1200,    1, PARTLY_REFUNDED",
        "PARTLY_REFUNDED, CAPTURED, 1200, 1200, REFUNDED",
        "REFUNDED,        CAPTURED, 1200, 1199, PARTLY_REFUNDED",
    })
    void takenIsTakenAndTheSumsSayTheRest(
            PaymentState state, ProviderState seen, long captured, long refunded, PaymentState next) {
        assertThat(state.after(seen, captured, refunded)).isEqualTo(next);
    }
}
