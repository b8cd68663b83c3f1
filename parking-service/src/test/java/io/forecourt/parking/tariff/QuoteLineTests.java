package io.forecourt.parking.tariff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteLineTests {

    @ParameterizedTest
    @CsvSource({"PT0S, 0", "PT0.000000001S, 1", "PT1M, 1", "PT1M0.5S, 2", "PT2H, 120"})
    void aMinuteThatHasBegunIsShown(Duration time, long minutes) {
        assertThat(QuoteLine.minutes(time)).isEqualTo(minutes);
    }
}
