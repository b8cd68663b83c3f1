package io.forecourt.parking.tariff.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A stay, taken apart into what has to be paid for and what is free.
 *
 * @param end when it is over
 * @param paid all that has to be paid for
 * @param pieces the same by the days on which it is, in its order
 * @param outsideWindows what is free because no window is open
 * @param onHolidays what is free because of a holiday, by its name
 */
record MeteredTime(
        Instant end, Duration paid, List<Paid> pieces, Duration outsideWindows, Map<String, Duration> onHolidays) {

    /** Time without a break on a local calendar day. */
    record Paid(LocalDate day, Duration time) {}
}
