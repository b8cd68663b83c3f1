package io.forecourt.parking.reservation;

import io.forecourt.web.problem.InvalidRequest;
import java.time.Duration;
import java.time.Instant;

/** From when to when, half-open. */
public record ReservationPeriod(Instant from, Instant to) {

    /** @throws InvalidRequest when it does not end after it begins */
    public ReservationPeriod {
        if (!to.isAfter(from)) {
            throw new InvalidRequest("/to", "must be after from");
        }
    }

    Duration length() {
        return Duration.between(from, to);
    }
}
