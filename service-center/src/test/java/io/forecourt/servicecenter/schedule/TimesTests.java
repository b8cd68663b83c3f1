package io.forecourt.servicecenter.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Checked against sets of minutes, which cannot go wrong at an edge. */
class TimesTests {

    private static final Instant NOON = Instant.parse("2026-03-06T12:00:00Z");
    private static final int MINUTES = 60;

    @Property
    void togetherTheyAreAllMinutesThatAnyOfThemHas(@ForAll("ranges") List<TimeRange> ranges) {
        assertThat(minutesOf(Times.of(ranges).ranges())).isEqualTo(minutesOf(ranges));
    }

    @Property
    void noneTouchesTheNext(@ForAll("ranges") List<TimeRange> ranges) {
        var times = Times.of(ranges).ranges();

        for (int i = 1; i < times.size(); i++) {
            assertThat(times.get(i - 1).to()).isBefore(times.get(i).from());
        }
    }

    @Property
    void withoutOthersTheyAreTheMinutesThatTheOthersHaveNot(
            @ForAll("ranges") List<TimeRange> ranges, @ForAll("ranges") List<TimeRange> others) {
        var left = minutesOf(ranges);
        left.andNot(minutesOf(others));

        assertThat(minutesOf(Times.of(ranges).minus(Times.of(others)).ranges())).isEqualTo(left);
    }

    @Property
    void inBothAreTheMinutesThatBothHave(
            @ForAll("ranges") List<TimeRange> ranges, @ForAll("ranges") List<TimeRange> others) {
        var both = minutesOf(ranges);
        both.and(minutesOf(others));

        assertThat(minutesOf(Times.of(ranges).and(Times.of(others)).ranges())).isEqualTo(both);
    }

    @Property
    void coverWhatHasAllItsMinutesInThemAndOverlapWhatHasAny(
            @ForAll("ranges") List<TimeRange> ranges, @ForAll("range") TimeRange asked) {
        var common = minutesOf(List.of(asked));
        common.and(minutesOf(ranges));

        assertThat(Times.of(ranges).cover(asked)).isEqualTo(common.equals(minutesOf(List.of(asked))));
        assertThat(Times.of(ranges).overlap(asked)).isEqualTo(!common.isEmpty());
    }

    @Example
    void theEndIsNotPartOfATime() {
        var hour = Times.of(List.of(TimeRange.of(NOON, Duration.ofHours(1))));

        assertThat(hour.overlap(TimeRange.of(NOON.plusSeconds(3600), Duration.ofNanos(1))))
                .isFalse();
        assertThat(hour.overlap(TimeRange.of(NOON.plusSeconds(3599), Duration.ofNanos(1))))
                .isTrue();
    }

    @Provide
    Arbitrary<TimeRange> range() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, MINUTES),
                        Arbitraries.integers().between(1, MINUTES))
                .as((start, length) -> TimeRange.of(NOON.plus(Duration.ofMinutes(start)), Duration.ofMinutes(length)));
    }

    @Provide
    Arbitrary<List<TimeRange>> ranges() {
        return range().list().ofMaxSize(6);
    }

    private static BitSet minutesOf(Collection<TimeRange> ranges) {
        var minutes = new BitSet();
        for (var range : ranges) {
            minutes.set(minuteOf(range.from()), minuteOf(range.to()));
        }
        return minutes;
    }

    private static int minuteOf(Instant instant) {
        return (int) Duration.between(NOON, instant).toMinutes();
    }
}
