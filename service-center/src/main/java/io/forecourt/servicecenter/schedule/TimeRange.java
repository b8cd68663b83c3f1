package io.forecourt.servicecenter.schedule;

import java.time.Duration;
import java.time.Instant;

/**
 * Some time, half-open: the next may begin where it ends.
 *
 * @param to after {@code from}
 */
public record TimeRange(Instant from, Instant to) {

    public TimeRange {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("A time ends after it begins, not as " + from + " to " + to);
        }
    }

    public static TimeRange of(Instant from, Duration duration) {
        return new TimeRange(from, from.plus(duration));
    }
}
