package io.forecourt.parking.history.web;

import io.forecourt.parking.history.LocalPeriod;
import io.forecourt.web.problem.InvalidRequest;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Which days are asked for. */
record PeriodQuery(
        @Parameter(description = "By the calendar of each site", example = "2026-03-01") @NotNull
        LocalDate from,

        @Parameter(description = "The day after the last one, 400 days after from at most", example = "2026-04-01")
        @NotNull
        LocalDate to) {

    private static final int LONGEST = 400;
    private static final LocalDate FIRST = LocalDate.of(1970, 1, 2);
    private static final LocalDate LAST = LocalDate.of(2200, 1, 1);

    /** @throws InvalidRequest when it is none, or too long */
    LocalPeriod period() {
        if (from.isBefore(FIRST) || to.isAfter(LAST)) {
            throw new InvalidRequest(from.isBefore(FIRST) ? "/from" : "/to", "must be between 1970 and 2200");
        }
        if (!from.isBefore(to) || ChronoUnit.DAYS.between(from, to) > LONGEST) {
            throw new InvalidRequest("/to", "must be after from, by %d days at most".formatted(LONGEST));
        }
        return new LocalPeriod(from, to);
    }
}
