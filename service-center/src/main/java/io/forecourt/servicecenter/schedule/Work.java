package io.forecourt.servicecenter.schedule;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done to a car, as far as it takes time and room.
 *
 * @param service the service's code, absent where it is none that is offered by name; that takes no bay
 * @param duration how long it is expected to take
 * @param bufferAfter how long technician and bay are not free after it
 * @param skill what a technician must be able to do, absent where any will do
 * @param bayKind what a bay must be, absent where any will do
 */
public record Work(
        @Nullable String service,
        Duration duration,
        Duration bufferAfter,
        @Nullable String skill,
        @Nullable String bayKind) {

    /** Work that is only known to take that long. */
    public static Work lasting(Duration duration) {
        return new Work(null, duration, Duration.ZERO, null, null);
    }

    public Work lastingInstead(Duration other) {
        return new Work(service, other, bufferAfter, skill, bayKind);
    }

    public boolean takesABay() {
        return service != null;
    }

    /** When it is worked on, if it starts then: working time. */
    public TimeRange workedOn(Instant start) {
        return TimeRange.of(start, duration);
    }

    /** What it takes of technician and bay, if it starts then: nobody else's time. */
    public TimeRange occupied(Instant start) {
        return TimeRange.of(start, duration.plus(bufferAfter));
    }
}
