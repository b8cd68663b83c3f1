package io.forecourt.parking.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Days by the calendar of each site.
 *
 * @param from inclusive
 * @param to exclusive, after {@code from}
 */
public record LocalPeriod(LocalDate from, LocalDate to) {

    /** No clock is further from UTC than 14 hours. */
    private static final int ANYWHERE = 1;

    public LocalPeriod {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("A period ends after it begins");
        }
    }

    LocalDateTime start() {
        return from.atStartOfDay();
    }

    LocalDateTime end() {
        return to.atStartOfDay();
    }

    /** Before which it has begun nowhere. */
    Instant earliest() {
        return from.minusDays(ANYWHERE).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /** After which it has ended everywhere. */
    Instant latest() {
        return to.plusDays(ANYWHERE).atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
