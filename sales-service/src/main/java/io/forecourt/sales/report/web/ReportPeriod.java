package io.forecourt.sales.report.web;

import io.forecourt.web.problem.InvalidRequest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days a report is about.
 *
 * @param from inclusive; absent for since ever
 * @param to exclusive; absent for until ever
 */
record ReportPeriod(@Nullable LocalDate from, @Nullable LocalDate to) {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(3000, 1, 1);

    LocalDate start() {
        return within("/from", from == null ? FIRST : from);
    }

    LocalDate end() {
        return within("/to", to == null ? LAST : to);
    }

    private static LocalDate within(String pointer, LocalDate date) {
        if (date.isBefore(FIRST) || date.isAfter(LAST)) {
            throw new InvalidRequest(pointer, "must be from " + FIRST + " to " + LAST);
        }
        return date;
    }
}
