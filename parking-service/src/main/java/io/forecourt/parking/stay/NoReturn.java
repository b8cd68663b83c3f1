package io.forecourt.parking.stay;

import io.forecourt.parking.tariff.engine.Carried;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a plate may not return within a period, its stays there are one to the tariff, however often it leaves: one ladder,
 * one maximum, one set of free minutes, one cap a day. A stay goes on with those that ended less than the period before it,
 * and with those that these went on with.
 */
final class NoReturn {

    private NoReturn() {}

    /**
     * A stay that is over, or has begun.
     *
     * @param to when it ended or is to end
     * @param paid time paid for, less what was given back
     * @param centsByDay what that cost, by the local days of its steps
     */
    record Earlier(Instant from, Instant to, Duration paid, Map<LocalDate, Long> centsByDay) {}

    /**
     * What counts for a stay that begins then.
     *
     * @param earlier of the plate in the zone group, none of which begins later
     * @param period zero where a plate may return whenever
     */
    static Carried into(Instant start, Collection<Earlier> earlier, Duration period) {
        if (period.isZero()) {
            return Carried.NOTHING;
        }
        List<Earlier> lastFirst = earlier.stream()
                .sorted(Comparator.comparing(Earlier::to).reversed())
                .toList();
        Instant begun = start;
        Duration paid = Duration.ZERO;
        Map<LocalDate, Long> centsByDay = new HashMap<>();
        for (Earlier stay : lastFirst) {
            if (!stay.to().plus(period).isAfter(begun)) {
                break;
            }
            begun = stay.from().isBefore(begun) ? stay.from() : begun;
            paid = paid.plus(stay.paid());
            stay.centsByDay().forEach((day, cents) -> centsByDay.merge(day, cents, Long::sum));
        }
        return new Carried(paid, centsByDay);
    }
}
