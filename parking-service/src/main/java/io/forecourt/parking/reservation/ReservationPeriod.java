package io.forecourt.parking.reservation;

import io.forecourt.web.problem.InvalidRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** From when to when, half-open, as finely as the database keeps it. */
public record ReservationPeriod(Instant from, Instant to) {

    /** @throws InvalidRequest when it does not end after it begins */
    public ReservationPeriod {
        from = from.truncatedTo(ChronoUnit.MICROS);
        to = to.truncatedTo(ChronoUnit.MICROS);
        if (!to.isAfter(from)) {
            throw new InvalidRequest("/to", "must be after from");
        }
    }

    Duration length() {
        return Duration.between(from, to);
    }
}
