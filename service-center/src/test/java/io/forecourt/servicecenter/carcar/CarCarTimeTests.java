package io.forecourt.servicecenter.carcar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.forecourt.servicecenter.site.Site;
import io.forecourt.web.problem.InvalidRequest;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CarCarTimeTests {

    private final Site site = new Site(ZoneId.of("America/Los_Angeles"));

    @ParameterizedTest
    @CsvSource({
        "2023-12-27T19:56:00.000Z,  2023-12-27T19:56:00Z",
        "2023-12-27T19:56:00+00:00, 2023-12-27T19:56:00Z",
        "2023-12-27T19:56,          2023-12-28T03:56:00Z",
        "2023-12-27 19:56:00,       2023-12-28T03:56:00Z",
        "2023-12-27,                2023-12-27T08:00:00Z",
    })
    void readsEveryFormThatClientsSend(String text, Instant meant) {
        assertThat(CarCarTime.parse(text, site)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tomorrow", "2023-02-30", "12/27/2023"})
    void refusesWhatIsNoTime(String text) {
        assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> CarCarTime.parse(text, site));
    }

    @Test
    void writesTheSitesClockTimeWithItsOffset() {
        assertThat(CarCarTime.format(Instant.parse("2023-12-28T03:56:00Z"), site))
                .isEqualTo("2023-12-27T19:56:00-08:00");
        assertThat(CarCarTime.format(Instant.parse("2023-12-28T03:56:00Z"), new Site(ZoneId.of("UTC"))))
                .isEqualTo("2023-12-28T03:56:00Z");
    }
}
