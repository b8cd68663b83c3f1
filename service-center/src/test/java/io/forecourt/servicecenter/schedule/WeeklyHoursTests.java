package io.forecourt.servicecenter.schedule;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.forecourt.servicecenter.site.Site;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeeklyHoursTests {

    private static final Site BERLIN = new Site(ZoneId.of("Europe/Berlin"));
    private static final LocalDate SPRING = LocalDate.of(2027, 3, 28);
    private static final LocalDate AUTUMN = LocalDate.of(2027, 10, 31);

    @Test
    void aBreakIsWhatLiesBetween() {
        var hours = week(hours(FRIDAY, "08:00", "12:00"), hours(FRIDAY, "12:30", "17:00"));

        assertThat(hours.between(LocalDate.of(2027, 3, 25), LocalDate.of(2027, 4, 1), BERLIN)
                        .ranges())
                .containsExactly(
                        time("2027-03-26T07:00:00Z", "2027-03-26T11:00:00Z"),
                        time("2027-03-26T11:30:00Z", "2027-03-26T16:00:00Z"));
    }

    @Test
    void isOpenByTheClocksBeforeAndAfterTheyChange() {
        var hours = week(hours(SATURDAY, "08:00", "09:00"), hours(SUNDAY, "08:00", "09:00"));

        assertThat(hours.between(SPRING.minusDays(1), SPRING, BERLIN).ranges())
                .containsExactly(
                        time("2027-03-27T07:00:00Z", "2027-03-27T08:00:00Z"),
                        time("2027-03-28T06:00:00Z", "2027-03-28T07:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "01:00, 04:00, PT2H", // the hour from two to three is skipped
        "02:00, 03:00, PT0S",
        "02:15, 02:45, PT0S",
        "01:30, 02:30, PT30M",
        "02:30, 03:30, PT30M",
        "00:00, 00:00, PT23H",
    })
    void whatTheClocksSkipInSpringIsNotWorked(String from, String to, Duration worked) {
        assertThat(lengthOf(week(hours(SUNDAY, from, to)).between(SPRING, SPRING, BERLIN)))
                .isEqualTo(worked);
    }

    @ParameterizedTest
    @CsvSource({
        "01:00, 04:00, PT4H", // the hour from two to three comes twice
        "02:00, 03:00, PT2H",
        "01:00, 02:30, PT1H30M", // until the first half past two
        "02:30, 04:00, PT2H30M", // from the first half past two
        "00:00, 00:00, PT25H",
    })
    void whatTheClocksShowTwiceInAutumnCountsFromItsFirstTime(String from, String to, Duration worked) {
        assertThat(lengthOf(week(hours(SUNDAY, from, to)).between(AUTUMN, AUTUMN, BERLIN)))
                .isEqualTo(worked);
    }

    @Test
    void hoursUntilMidnightGoOnFromMidnight() {
        var night = week(hours(FRIDAY, "22:00", "00:00"), hours(SATURDAY, "00:00", "06:00"));

        assertThat(night.between(LocalDate.of(2027, 3, 26), LocalDate.of(2027, 3, 27), BERLIN)
                        .ranges())
                .containsExactly(time("2027-03-26T21:00:00Z", "2027-03-27T05:00:00Z"));
    }

    @Test
    void aDayBeginsWhereMidnightIsSkipped() {
        var santiago = new Site(ZoneId.of("America/Santiago"));
        var day = LocalDate.of(2026, 9, 6);

        assertThat(week(hours(SUNDAY, "00:00", "02:00"))
                        .between(day, day, santiago)
                        .ranges())
                .containsExactly(time("2026-09-06T04:00:00Z", "2026-09-06T05:00:00Z"));
    }

    @Test
    void aDayThatTheSiteSkipsAltogetherHasNoHours() {
        var apia = new Site(ZoneId.of("Pacific/Apia"));
        var everyDay = week(Arrays.stream(DayOfWeek.values())
                .map(day -> hours(day, "08:00", "17:00"))
                .toArray(DailyHours[]::new));

        assertThat(everyDay.between(LocalDate.of(2011, 12, 29), LocalDate.of(2011, 12, 31), apia)
                        .ranges())
                .containsExactly(
                        time("2011-12-29T18:00:00Z", "2011-12-30T03:00:00Z"),
                        time("2011-12-30T18:00:00Z", "2011-12-31T03:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"09:00, 12:00", "11:59, 13:00", "07:00, 08:01", "00:00, 00:00", "08:00, 12:00"})
    void noTwoHoursOverlap(String from, String to) {
        assertThatExceptionOfType(OverlappingHours.class)
                .isThrownBy(() -> week(hours(FRIDAY, "08:00", "12:00"), hours(FRIDAY, from, to)))
                .withMessageContaining("FRIDAY");
    }

    @Test
    void endAfterTheyBegin() {
        assertThatIllegalArgumentException().isThrownBy(() -> hours(FRIDAY, "12:00", "12:00"));
        assertThatIllegalArgumentException().isThrownBy(() -> hours(FRIDAY, "12:00", "08:00"));
        assertThatIllegalArgumentException().isThrownBy(() -> hours(FRIDAY, "12:00:01", "13:00"));
    }

    @Test
    void differentHoursHaveDifferentFingerprints() {
        var some = week(hours(FRIDAY, "08:00", "12:00"));

        assertThat(week(hours(FRIDAY, "08:00", "12:00")).fingerprint()).isEqualTo(some.fingerprint());
        assertThat(week().fingerprint()).isNotEqualTo(some.fingerprint());
        assertThat(week(hours(SATURDAY, "08:00", "12:00")).fingerprint()).isNotEqualTo(some.fingerprint());
        assertThat(week(hours(FRIDAY, "08:00", "12:01")).fingerprint()).isNotEqualTo(some.fingerprint());
    }

    private static WeeklyHours week(DailyHours... hours) {
        return new WeeklyHours(List.of(hours));
    }

    private static DailyHours hours(DayOfWeek weekday, String from, String to) {
        return new DailyHours(weekday, LocalTime.parse(from), LocalTime.parse(to));
    }

    private static TimeRange time(String from, String to) {
        return new TimeRange(Instant.parse(from), Instant.parse(to));
    }

    private static Duration lengthOf(Times times) {
        return times.ranges().stream()
                .map(range -> Duration.between(range.from(), range.to()))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
