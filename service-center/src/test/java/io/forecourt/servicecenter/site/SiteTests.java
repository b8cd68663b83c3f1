package io.forecourt.servicecenter.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTests {

    private final Site berlin = new Site(ZoneId.of("Europe/Berlin"));

    @ParameterizedTest
    @CsvSource({
        "2027-03-27T09:00,                2027-03-27T08:00:00Z",
        "2027-03-29T09:00,                2027-03-29T07:00:00Z",
        "2027-03-29T09:00:30,             2027-03-29T07:00:30Z",
        "2027-03-29T09:00Z,               2027-03-29T09:00:00Z",
        "2027-03-29T09:00:00-05:00,       2027-03-29T14:00:00Z",
        "2027-03-29T09:00:00.123456+02:00,2027-03-29T07:00:00.123456Z",
    })
    void takesATimeWithoutOffsetAsTheSitesOwn(String stated, Instant meant) {
        assertThat(berlin.instantOf(StatedTime.parse(stated))).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-28T01:59:59, 2027-03-28T00:59:59Z",
        "2027-03-28T03:00,    2027-03-28T01:00:00Z",
    })
    void knowsTheTimesAroundTheGapInSpring(String stated, Instant meant) {
        assertThat(berlin.instantOf(StatedTime.parse(stated))).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-28T02:00", "2027-03-28T02:30", "2027-03-28T02:59:59"})
    void refusesATimeThatTheClocksSkipInSpring(String stated) {
        assertThatExceptionOfType(SkippedLocalTime.class)
                .isThrownBy(() -> berlin.instantOf(StatedTime.parse(stated)))
                .withMessageContaining("Europe/Berlin")
                .withMessageContaining("from 02:00 to 03:00");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-10-31T02:30,       2027-10-31T00:30:00Z",
        "2027-10-31T02:30+01:00, 2027-10-31T01:30:00Z",
        "2027-10-31T03:00,       2027-10-31T02:00:00Z",
    })
    void takesTheFirstOfTwoEqualClockTimesInAutumnUnlessAnOffsetSaysOtherwise(String stated, Instant meant) {
        assertThat(berlin.instantOf(StatedTime.parse(stated))).isEqualTo(meant);
    }

    @Test
    void aDayHas23HoursInSpringAnd25InAutumn() {
        var spring = LocalDate.of(2027, 3, 28);
        var autumn = LocalDate.of(2027, 10, 31);

        assertThat(berlin.startOf(spring)).isEqualTo("2027-03-27T23:00:00Z");
        assertThat(berlin.startOf(spring.plusDays(1))).isEqualTo("2027-03-28T22:00:00Z");
        assertThat(berlin.startOf(autumn)).isEqualTo("2027-10-30T22:00:00Z");
        assertThat(berlin.startOf(autumn.plusDays(1))).isEqualTo("2027-10-31T23:00:00Z");
    }

    @Test
    void aDayStartsAtItsFirstMomentWhereMidnightIsSkipped() {
        var santiago = new Site(ZoneId.of("America/Santiago"));

        assertThat(santiago.startOf(LocalDate.of(2026, 9, 6))).isEqualTo("2026-09-06T04:00:00Z");
        assertThat(santiago.timeOf(Instant.parse("2026-09-06T04:00:00Z")))
                .hasToString("2026-09-06T01:00-03:00[America/Santiago]");
    }

    @Test
    void saysTimesByItsClocks() {
        var evening = Instant.parse("2027-06-01T21:30:00Z");

        assertThat(berlin.words(evening)).isEqualTo("2027-06-01 23:30");
        assertThat(berlin.words(evening, evening.plusSeconds(900))).isEqualTo("2027-06-01 23:30 to 23:45");
        assertThat(berlin.words(evening, evening.plusSeconds(3600))).isEqualTo("2027-06-01 23:30 to 2027-06-02 00:30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tomorrow", "2027-03-28", "09:00", "2027-13-01T09:00", "28.03.2027 09:00"})
    void refusesWhatIsNoTime(String text) {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> StatedTime.parse(text));
    }
}
