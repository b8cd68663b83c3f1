package io.forecourt.parking.stay;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.parking.stay.NoReturn.Earlier;
import io.forecourt.parking.tariff.engine.Carried;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NoReturnTests {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Duration TWO_HOURS = Duration.ofHours(2);

    @Test
    void aStayThatEndedLessThanThePeriodAgoCounts() {
        assertThat(NoReturn.into(NOON, List.of(stay(-180, -119)), TWO_HOURS)).isEqualTo(carried(61, 610));
        assertThat(NoReturn.into(NOON, List.of(stay(-180, -120)), TWO_HOURS)).isEqualTo(Carried.NOTHING);
    }

    @Test
    void soDoesOneThatHasNotEnded() {
        assertThat(NoReturn.into(NOON, List.of(stay(-30, 90)), TWO_HOURS)).isEqualTo(carried(120, 1200));
    }

    @Test
    void soDoesWhatThatOneWentOnWith() {
        var first = stay(-400, -300);
        var second = stay(-200, -100);

        assertThat(NoReturn.into(NOON, List.of(first, second), TWO_HOURS)).isEqualTo(carried(200, 2000));
        assertThat(NoReturn.into(NOON, List.of(first), TWO_HOURS)).isEqualTo(Carried.NOTHING);
    }

    @Test
    void aShortOneDoesNotHideALongOneThatBeganBefore() {
        var whole = stay(-300, 60);
        var within = stay(-250, -240);

        assertThat(NoReturn.into(NOON, List.of(whole, within), TWO_HOURS)).isEqualTo(carried(370, 3700));
    }

    @Test
    void nothingCountsWhereAPlateMayReturn() {
        assertThat(NoReturn.into(NOON, List.of(stay(-30, 90)), Duration.ZERO)).isEqualTo(Carried.NOTHING);
    }

    @Test
    void centsStayWithTheirDays() {
        var before =
                new Earlier(at(-900), at(-60), Duration.ofHours(3), Map.of(MONDAY.minusDays(1), 700L, MONDAY, 50L));

        assertThat(NoReturn.into(NOON, List.of(before, stay(-50, -40)), TWO_HOURS)
                        .centsByDay())
                .isEqualTo(Map.of(MONDAY.minusDays(1), 700L, MONDAY, 150L));
    }

    @Property
    void theirOrderMakesNoDifference(
            @ForAll("stays") List<Earlier> stays, @ForAll @IntRange(max = 600) int minutes, @ForAll Random random) {
        var shuffled = new ArrayList<>(stays);
        Collections.shuffle(shuffled, random);

        assertThat(NoReturn.into(NOON, shuffled, Duration.ofMinutes(minutes)))
                .isEqualTo(NoReturn.into(NOON, stays, Duration.ofMinutes(minutes)));
    }

    @Property
    void aLongerPeriodNeverCountsLess(@ForAll("stays") List<Earlier> stays, @ForAll @IntRange(max = 600) int minutes) {
        var shorter = NoReturn.into(NOON, stays, Duration.ofMinutes(minutes));
        var longer = NoReturn.into(NOON, stays, Duration.ofMinutes(minutes + 1));

        assertThat(longer.paid()).isGreaterThanOrEqualTo(shorter.paid());
    }

    /** The same rule, stated as what follows from what. */
    @Property
    void countsWhatIsReachedFromOneToTheNext(
            @ForAll("stays") List<Earlier> stays, @ForAll @IntRange(min = 1, max = 600) int minutes) {
        var period = Duration.ofMinutes(minutes);
        List<Earlier> reached = new ArrayList<>();
        var left = new ArrayList<>(stays);
        boolean more = true;
        while (more) {
            var next = left.stream()
                    .filter(stay -> stay.to().plus(period).isAfter(NOON)
                            || reached.stream()
                                    .anyMatch(known -> stay.to().plus(period).isAfter(known.from())))
                    .toList();
            reached.addAll(next);
            more = left.removeAll(next);
        }

        assertThat(NoReturn.into(NOON, stays, period).paid())
                .isEqualTo(reached.stream().map(Earlier::paid).reduce(Duration.ZERO, Duration::plus));
    }

    @Provide
    Arbitrary<List<Earlier>> stays() {
        return Combinators.combine(
                        Arbitraries.integers().between(-2_000, 0),
                        Arbitraries.integers().between(1, 600))
                .as((from, length) -> stay(from, from + length))
                .list()
                .uniqueElements(Earlier::from)
                .ofMaxSize(8);
    }

    /** That many minutes after noon, at ten cents a minute. */
    private static Earlier stay(int from, int to) {
        int minutes = to - from;
        return new Earlier(at(from), at(to), Duration.ofMinutes(minutes), Map.of(MONDAY, minutes * 10L));
    }

    private static Carried carried(int minutes, long cents) {
        return new Carried(Duration.ofMinutes(minutes), Map.of(MONDAY, cents));
    }

    private static Instant at(int minutes) {
        return NOON.plus(Duration.ofMinutes(minutes));
    }
}
