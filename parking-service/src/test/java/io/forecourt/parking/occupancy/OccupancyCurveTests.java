package io.forecourt.parking.occupancy;

import static io.forecourt.parking.occupancy.OccupancyCurve.COUNTS_FOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class OccupancyCurveTests {

    private static final Instant MIDNIGHT = Instant.parse("2020-07-27T00:00:00Z");
    private static final Instant MUCH_LATER = MIDNIGHT.plus(Duration.ofDays(2));
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void weighsReadingsByHowLongTheyCount() {
        var hour = averages(1, at(0, 100), at(45, 20)).getFirst();

        assertThat(hour.free()).isEqualTo((100 * 45 + 20 * 15) / 60.0);
        assertThat(hour.known()).isEqualTo(HOUR);
    }

    @Test
    void aReadingCountsOnIntoTheNextHour() {
        assertThat(free(averages(2, at(30, 50), at(90, 0)))).containsExactly("50.0", "25.0");
    }

    @Test
    void aReadingOfBeforeCounts() {
        assertThat(free(averages(1, at(-20, 7)))).containsExactly("7.0");
    }

    @Test
    void noReadingCountsForLongerThanTwoHours() {
        assertThat(free(averages(4, at(0, 9)))).containsExactly("9.0", "9.0", "?", "?");
        assertThat(free(averages(1, at(-120, 9)))).containsExactly("?");
    }

    @Test
    void lessThanHalfAnHourSaysNothingAboutTheHour() {
        assertThat(free(averages(1, at(30, 9)))).containsExactly("9.0");
        assertThat(free(averages(1, at(31, 9)))).containsExactly("?");
    }

    @Test
    void noneIsNotZero() {
        assertThat(free(averages(1))).containsExactly("?");
        assertThat(free(averages(1, at(0, 0)))).containsExactly("0.0");
    }

    @Test
    void nothingIsKnownOfTheFuture() {
        var curve = new OccupancyCurve(List.of(at(0, 9)), MIDNIGHT.plus(Duration.ofMinutes(90)));

        var hours = curve.averages(MIDNIGHT, MIDNIGHT.plus(HOUR.multipliedBy(3)), HOUR);

        assertThat(hours).extracting(FreeOnAverage::known).containsExactly(HOUR, Duration.ofMinutes(30), Duration.ZERO);
    }

    @Property
    void isNeverBeyondWhatWasRead(@ForAll @Size(min = 1, max = 60) List<@IntRange(max = 1_439) Integer> minutes) {
        List<Reading> readings = readings(minutes);
        int least = readings.stream().mapToInt(Reading::free).min().orElseThrow();
        int most = readings.stream().mapToInt(Reading::free).max().orElseThrow();

        assertThat(new OccupancyCurve(readings, MUCH_LATER).averages(MIDNIGHT, MUCH_LATER, HOUR))
                .filteredOn(hour -> hour.known().isPositive())
                .isNotEmpty()
                .allSatisfy(hour -> assertThat(hour.free()).isBetween(least - 1e-9, most + 1e-9));
    }

    @Property
    void shortStepsSayTogetherWhatALongOneSays(@ForAll @Size(max = 60) List<@IntRange(max = 1_439) Integer> minutes) {
        var curve = new OccupancyCurve(readings(minutes), MUCH_LATER);

        var day = curve.averages(MIDNIGHT, MUCH_LATER, Duration.ofDays(2)).getFirst();
        var quarters = curve.averages(MIDNIGHT, MUCH_LATER, Duration.ofMinutes(15));

        double together = quarters.stream()
                .mapToDouble(quarter -> quarter.free() * quarter.known().toMillis())
                .sum();
        assertThat(together).isCloseTo(day.free() * day.known().toMillis(), within(1e-3));
        assertThat(quarters.stream().map(FreeOnAverage::known).reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(day.known());
        assertThat(day.known()).isLessThanOrEqualTo(COUNTS_FOR.multipliedBy(minutes.size()));
    }

    private static List<Reading> readings(List<Integer> minutes) {
        var byMinute = new TreeMap<Integer, Reading>();
        for (int i = 0; i < minutes.size(); i++) {
            byMinute.put(minutes.get(i), at(minutes.get(i), i * 7));
        }
        return new ArrayList<>(byMinute.values());
    }

    private static List<FreeOnAverage> averages(int hours, Reading... readings) {
        return new OccupancyCurve(Arrays.asList(readings), MUCH_LATER)
                .averages(MIDNIGHT, MIDNIGHT.plus(HOUR.multipliedBy(hours)), HOUR);
    }

    private static List<String> free(List<FreeOnAverage> averages) {
        return averages.stream()
                .map(average -> average.isTelling(HOUR) ? Double.toString(average.free()) : "?")
                .toList();
    }

    private static Reading at(int minute, int free) {
        return new Reading(MIDNIGHT.plus(Duration.ofMinutes(minute)), free);
    }
}
