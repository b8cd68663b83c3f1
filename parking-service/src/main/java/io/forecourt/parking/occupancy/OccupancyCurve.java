package io.forecourt.parking.occupancy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What readings say of the time between them. A reading counts until the next one, but not for ever: counters report what
 * changes, and those that are broken report nothing either.
 *
 * @param readings in the order of their time, no two at the same
 * @param now nothing is known of what comes after
 */
record OccupancyCurve(List<Reading> readings, Instant now) {

    /** For how long a reading counts at most. Of one day's gaps in 538 real car parks, 99 of 100 are under 90 minutes. */
    static final Duration COUNTS_FOR = Duration.ofHours(2);

    /** @param to after {@code from} by whole steps */
    List<FreeOnAverage> averages(Instant from, Instant to, Duration step) {
        List<FreeOnAverage> averages = new ArrayList<>();
        int first = 0;
        for (Instant begin = from; begin.isBefore(to); begin = begin.plus(step)) {
            while (first < readings.size() && !endOf(first).isAfter(begin)) {
                first++;
            }
            averages.add(average(begin, begin.plus(step), first));
        }
        return averages;
    }

    private FreeOnAverage average(Instant begin, Instant end, int first) {
        double sum = 0;
        Duration known = Duration.ZERO;
        for (int i = first; i < readings.size() && readings.get(i).at().isBefore(end); i++) {
            Duration counts = Duration.between(later(readings.get(i).at(), begin), earlier(endOf(i), end));
            if (counts.isPositive()) {
                sum += (double) readings.get(i).free() * counts.toMillis();
                known = known.plus(counts);
            }
        }
        return new FreeOnAverage(begin, known.isZero() ? 0 : sum / known.toMillis(), known);
    }

    private Instant endOf(int reading) {
        Instant end = earlier(readings.get(reading).at().plus(COUNTS_FOR), now);
        return reading + 1 < readings.size()
                ? earlier(end, readings.get(reading + 1).at())
                : end;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
