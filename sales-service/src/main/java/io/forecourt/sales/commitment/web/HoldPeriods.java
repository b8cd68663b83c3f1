package io.forecourt.sales.commitment.web;

import io.forecourt.sales.commitment.Period;
import io.forecourt.web.problem.InvalidRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** The periods a hold may have: not over, not far away, and not for ever. */
@Component
class HoldPeriods {

    private static final Duration LONGEST = Duration.ofDays(92);
    private static final Duration FARTHEST = Duration.ofDays(366);
    private static final Duration BACKDATED = Duration.ofDays(1);

    private final Clock clock;

    HoldPeriods(Clock clock) {
        this.clock = clock;
    }

    Period of(Instant startsAt, Instant endsAt) {
        Instant now = clock.instant();
        if (startsAt.isBefore(now.minus(BACKDATED)) || startsAt.isAfter(now.plus(FARTHEST))) {
            throw new InvalidRequest("/startsAt", "must be within the next " + FARTHEST.toDays() + " days");
        }
        Instant start = startsAt.truncatedTo(ChronoUnit.MICROS);
        if (!endsAt.truncatedTo(ChronoUnit.MICROS).isAfter(start) || !endsAt.isAfter(now)) {
            throw new InvalidRequest("/endsAt", "must be in the future and after startsAt");
        }
        if (endsAt.isAfter(start.plus(LONGEST))) {
            throw new InvalidRequest("/endsAt", "must be within " + LONGEST.toDays() + " days of startsAt");
        }
        return new Period(start, endsAt);
    }
}
