package io.forecourt.parking.tariff.engine;

import static io.forecourt.parking.tariff.engine.Asked.between;
import static io.forecourt.parking.tariff.engine.Asked.lasting;
import static io.forecourt.parking.tariff.engine.Asked.paris;
import static io.forecourt.parking.tariff.engine.Asked.priced;
import static io.forecourt.parking.tariff.engine.TariffBuilder.window;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When parking has to be paid for, also when the clocks change. */
class WindowTests {

    private static final String SPRING = "2027-03-28T";
    private static final String AUTUMN = "2027-10-31T";

    @Test
    void aDayCanHaveSeveralWindows() {
        var pricing = TariffBuilder.always(600)
                .on(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, window("14:00", "18:00"), window("09:00", "12:00"))
                .pricing();

        assertThat(lasting(pricing, "2026-03-10T11:00", 120).to()).isEqualTo(paris("2026-03-10T15:00"));
        assertThat(lasting(pricing, "2026-03-10T17:00", 120).to()).isEqualTo(paris("2026-03-11T10:00"));
    }

    @Test
    void midnightIsTheEndOfTheDay() {
        var nights = TariffBuilder.always(600)
                .on(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, window("00:00", "06:00"), window("22:00", "00:00"))
                .pricing();

        assertThat(between(nights, "2026-03-10T21:00", "2026-03-11T07:00").asked())
                .hasHours(8);
    }

    @Test
    void holidaysAreFreeUnlessTheyHaveWindowsOfTheirOwn() {
        var pricing = TariffBuilder.paris()
                .holiday(Holiday.on(LocalDate.of(2026, 7, 14), "Bastille Day"))
                .holiday(new Holiday(
                        "Sale",
                        LocalDate.of(2026, 7, 19),
                        LocalDate.of(2026, 7, 20),
                        List.of(window("15:00", "15:30"), window("10:00", "10:30"))))
                .pricing();

        assertThat(lasting(pricing, "2026-07-13T19:30", 60).to()).isEqualTo(paris("2026-07-15T09:30"));
        assertThat(lasting(pricing, "2026-07-18T19:30", 180).to()).isEqualTo(paris("2026-07-21T09:30"));
    }

    @Test
    void theDayBeforeAndAfterAHolidayAreAsEver() {
        var pricing = TariffBuilder.paris()
                .holiday(Holiday.on(LocalDate.of(2026, 7, 14), "Bastille Day"))
                .pricing();

        assertThat(between(pricing, "2026-07-13T10:00", "2026-07-13T11:00").cents())
                .isEqualTo(600);
        assertThat(between(pricing, "2026-07-15T10:00", "2026-07-15T11:00").cents())
                .isEqualTo(600);
    }

    @ParameterizedTest
    @CsvSource({
        "00:00, 00:00, PT23H",
        "02:00, 03:00, PT0S", // skipped
        "02:15, 02:45, PT0S",
        "01:30, 02:30, PT30M",
        "02:30, 03:30, PT30M",
        "01:00, 04:00, PT2H",
    })
    void whatTheClocksSkipInSpringIsNoTime(String from, String to, Duration paid) {
        assertThat(onTheDay(SPRING, from, to)).isEqualTo(paid);
    }

    @ParameterizedTest
    @CsvSource({
        "00:00, 00:00, PT25H",
        "02:00, 03:00, PT2H", // comes twice
        "02:30, 02:45, PT30M",
        "01:30, 02:30, PT1H30M",
        "02:30, 03:30, PT1H30M",
        "01:00, 04:00, PT4H",
    })
    void whatTheClocksShowTwiceInAutumnIsPaidTwice(String from, String to, Duration paid) {
        assertThat(onTheDay(AUTUMN, from, to)).isEqualTo(paid);
    }

    private static Duration onTheDay(String day, String from, String to) {
        var pricing = TariffBuilder.always(600)
                .on(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, window(from, to))
                .pricing();
        var start = paris(day + "00:00");
        var next = LocalDate.parse(day.substring(0, 10)).plusDays(1) + "T00:00";
        return priced(pricing.between(Asked.CAR, start, paris(next))).asked();
    }

    @Test
    void aWindowThatComesTwiceHasTwoPieces() {
        var pricing = TariffBuilder.always(600)
                .on(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, window("02:30", "02:45"))
                .pricing();
        var first = Instant.parse("2027-10-31T00:30:00Z");

        assertThat(priced(pricing.lasting(Asked.CAR, first, Duration.ofMinutes(15)))
                        .to())
                .isEqualTo("2027-10-31T00:45:00Z");
        assertThat(priced(pricing.lasting(Asked.CAR, first, Duration.ofMinutes(16)))
                        .to())
                .isEqualTo("2027-10-31T01:45:00Z");
    }

    @Test
    void durationsAreMeasuredOnInstants() {
        var pricing = TariffBuilder.always(600).pricing();

        assertThat(lasting(pricing, SPRING + "01:30", 60).to()).isEqualTo(paris(SPRING + "03:30"));
        assertThat(lasting(pricing, AUTUMN + "01:30", 120).to()).isEqualTo("2027-10-31T01:30:00Z");
    }

    @Test
    void aDayThatIsSkippedAltogetherIsNotPaid() {
        var apia = TariffBuilder.always(600).in("Pacific/Apia").pricing();

        assertThat(priced(apia.between(
                                Asked.CAR,
                                Instant.parse("2011-12-30T00:00:00Z"),
                                Instant.parse("2011-12-31T00:00:00Z")))
                        .centsByDay())
                .containsOnlyKeys(LocalDate.of(2011, 12, 29), LocalDate.of(2011, 12, 31));
    }
}
