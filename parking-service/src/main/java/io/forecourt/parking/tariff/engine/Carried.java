package io.forecourt.parking.tariff.engine;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * What stays before this one count for it: where the same plate may not return to a group of zones within a period, its
 * stays there climb one ladder, up to one maximum, under one cap a day. Whose stays these are, others know.
 *
 * @param paid time paid for, free first minutes included; of bought steps all, not only what was used of them
 * @param centsByDay what of the price belongs to which local calendar day, in the currency's smallest unit
 */
public record Carried(Duration paid, Map<LocalDate, Long> centsByDay) {

    /** Of the first stay. */
    public static final Carried NOTHING = new Carried(Duration.ZERO, Map.of());

    public Carried {
        centsByDay = Map.copyOf(centsByDay);
    }

    /** Of a stay that nothing was carried into. */
    public static Carried from(Quote stay) {
        return NOTHING.and(stay);
    }

    /** This and a stay that this was carried into. */
    public Carried and(Quote stay) {
        Map<LocalDate, Long> together = new HashMap<>(centsByDay);
        stay.centsByDay().forEach((day, cents) -> together.merge(day, cents, Long::sum));
        return new Carried(paid.plus(stay.paid()), together);
    }

    long centsOn(LocalDate day) {
        return centsByDay.getOrDefault(day, 0L);
    }
}
