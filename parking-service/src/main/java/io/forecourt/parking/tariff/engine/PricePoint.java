package io.forecourt.parking.tariff.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A point of a price curve.
 *
 * @param paid how long, free minutes included
 * @param cents what that costs, in the currency's smallest unit
 */
public record PricePoint(Duration paid, long cents) {

    private static final Duration DAY = Duration.ofHours(24);

    /**
     * The curve of a scale by itself, which may be part of a tariff that is not sound yet: what time costs if it is all on
     * one day, at the end of the free minutes and of each step, up to the maximum stay, and no further than 24 hours.
     *
     * @throws IllegalArgumentException if the scale is not sound itself
     */
    public static List<PricePoint> curve(Scale scale, int stepMinutes) {
        if (stepMinutes < 1 || !ScaleCheck.of(scale, stepMinutes).isEmpty()) {
            throw new IllegalArgumentException(
                    "A curve is drawn of a scale in which nothing is wrong, not of " + scale);
        }
        var ladder = new Ladder(scale, stepMinutes);
        List<PricePoint> points = new ArrayList<>();
        var paid = Duration.ofMinutes(scale.freeMinutes());
        for (;
                paid.compareTo(DAY) <= 0 && !ladder.isTooLong(Duration.ZERO, paid);
                paid = paid.plusMinutes(stepMinutes)) {
            points.add(new PricePoint(paid, ladder.centsInADay(paid)));
        }
        return points;
    }
}
