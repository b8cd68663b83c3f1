package io.forecourt.sales.sale;

import static io.forecourt.sales.sale.SaleFixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.forecourt.web.problem.InvalidRequest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReservationRulesTests {

    private final ReservationRules rules =
            new ReservationRules(Duration.ofHours(48), Duration.ofDays(14), Duration.ofSeconds(5));

    @Test
    void lastsTheUsualLengthUnlessAnotherEndIsAskedFor() {
        assertThat(rules.end(null, NOON)).isEqualTo(NOON.plus(Duration.ofHours(48)));
        assertThat(rules.end(NOON.plusSeconds(60), NOON)).isEqualTo(NOON.plusSeconds(60));
    }

    @Test
    void lastsTheLongestAtMost() {
        Instant longest = NOON.plus(Duration.ofDays(14));

        assertThat(rules.end(longest, NOON)).isEqualTo(longest);
        assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> rules.end(longest.plusSeconds(1), NOON));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, -3600})
    void neverEndsBeforeItBegins(long seconds) {
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> rules.end(NOON.plusSeconds(seconds), NOON))
                .withMessageContaining("/reserveUntil");
    }
}
