package io.forecourt.sales.report.web;

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
    private static final LocalDate LAST = LocalDate.of(2200, 12, 31);

    LocalDate start() {
        return from == null ? FIRST : from;
    }

    LocalDate end() {
        return to == null ? LAST : to;
    }
}
