package io.forecourt.parking.occupancy.web;

import io.forecourt.web.problem.InvalidRequest;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which time is asked for. */
record OccupancyQuery(
        @Parameter(example = "2026-03-06T00:00:00Z") @NotNull
        Instant from,

        @Parameter(description = "After from, by 1,000 steps and 366 days at most", example = "2026-03-07T00:00:00Z")
        @NotNull
        Instant to,

        @Parameter(description = "Minutes; 60 if absent. A last step that begins before to ends after it")
        @Min(5)
        @Max(1440)
        @Nullable
        Integer step) {

    private static final int USUAL = 60;
    private static final int MOST_STEPS = 1_000;
    private static final Duration LONGEST = Duration.ofDays(366);
    private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    Duration length() {
        return Duration.ofMinutes(step == null ? USUAL : step);
    }

    /**
     * The end of the last step.
     *
     * @throws InvalidRequest when it is no period, or has too many steps
     */
    Instant end() {
        Duration length = length();
        Duration asked = asked();
        long steps = asked.dividedBy(length);
        if (length.multipliedBy(steps).compareTo(asked) < 0) {
            steps++;
        }
        if (steps > MOST_STEPS) {
            throw new InvalidRequest("/step", "must be longer: that would be %d steps".formatted(steps));
        }
        return from.plus(length.multipliedBy(steps));
    }

    private Duration asked() {
        if (from.isBefore(FIRST) || to.isAfter(LAST)) {
            throw new InvalidRequest(from.isBefore(FIRST) ? "/from" : "/to", "must be between 1970 and 2200");
        }
        Duration asked = Duration.between(from, to);
        if (!asked.isPositive() || asked.compareTo(LONGEST) > 0) {
            throw new InvalidRequest("/to", "must be after from, by 366 days at most");
        }
        return asked;
    }
}
