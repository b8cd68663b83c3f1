package io.forecourt.parking.tariff.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a stay costs, and why.
 *
 * @param version of the tariff
 * @param currency of all amounts, which are in its smallest unit
 * @param vehicle with {@code user}, the scale that was taken: the visitors' where there is none for the one who asks
 * @param from when the stay begins
 * @param to when the right to it ends: where paid time was bought, at the end of its last step
 * @param asked how much time in paid windows was asked for
 * @param paid how much that is in whole steps, free first minutes included
 * @param cents the price, which is the sum of the lines, and of the days
 * @param lines why: first what was free, then the ladder from below, then what caps take away
 * @param centsByDay the price by the local calendar days on which its steps begin, without those that cost nothing
 */
public record Quote(
        long version,
        Currency currency,
        VehicleClass vehicle,
        UserClass user,
        Instant from,
        Instant to,
        Duration asked,
        Duration paid,
        long cents,
        List<Line> lines,
        Map<LocalDate, Long> centsByDay)
        implements Answer {

    public Quote {
        lines = List.copyOf(lines);
        centsByDay = Collections.unmodifiableMap(new TreeMap<>(centsByDay));
    }

    /**
     * What is to be paid to make that shorter stay this one. Both are priced from their common beginning, so extending
     * costs as much as having asked for all of it at once.
     *
     * @throws IllegalArgumentException if that is no shorter stay with the same beginning, scale and version of the tariff
     */
    public long centsBeyond(Quote shorter) {
        if (version != shorter.version
                || vehicle != shorter.vehicle
                || user != shorter.user
                || !from.equals(shorter.from)
                || paid.compareTo(shorter.paid) < 0) {
            throw new IllegalArgumentException("It extends another stay");
        }
        return cents - shorter.cents;
    }
}
