package io.forecourt.servicecenter.site;

import io.forecourt.web.problem.InvalidRequest;
import java.time.Instant;
import java.time.LocalDate;

/** The years that the workshop has anything to do with, 2000 to 2099: a date outside of them is a mistake. */
public final class KnownYears {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate NEXT = LocalDate.of(2100, 1, 1);
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private KnownYears() {}

    /**
     * That day.
     *
     * @throws InvalidRequest when it is in another year
     */
    public static LocalDate require(String pointer, LocalDate day) {
        if (day.isBefore(FIRST) || !day.isBefore(NEXT)) {
            throw outside(pointer);
        }
        return day;
    }

    /**
     * That moment.
     *
     * @throws InvalidRequest when it is in another year
     */
    public static Instant require(String pointer, Instant instant) {
        if (instant.isBefore(EARLIEST) || !instant.isBefore(LATEST)) {
            throw outside(pointer);
        }
        return instant;
    }

    private static InvalidRequest outside(String pointer) {
        return new InvalidRequest(pointer, "must be between the years 2000 and 2100");
    }
}
