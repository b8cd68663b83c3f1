package io.forecourt.parking.tariff.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneRules;

/**
 * The days of a zone as stretches of time in which its clocks run evenly: a day on which they change is two stretches, and
 * where they go back over midnight a day comes again after the next has begun.
 */
final class LocalDays {

    private static final int DAY = 24 * 60 * 60;

    private final ZoneRules rules;

    LocalDays(ZoneId zone) {
        this.rules = zone.getRules();
    }

    /** The rest of the stretch that is on then. */
    Stretch at(Instant from) {
        int offset = rules.getOffset(from).getTotalSeconds();
        long epochDay = Math.floorDiv(from.getEpochSecond() + offset, DAY);
        long midnight = epochDay * DAY - offset;
        var end = Instant.ofEpochSecond(midnight + DAY);
        var change = rules.nextTransition(from);
        if (change != null && change.getInstant().isBefore(end)) {
            end = change.getInstant();
        }
        return new Stretch(LocalDate.ofEpochDay(epochDay), midnight, end);
    }

    /**
     * Some time of a day.
     *
     * @param midnight in seconds since 1970, the instant at which the day would have begun had the clocks always run so
     * @param end when the next one begins
     */
    record Stretch(LocalDate day, long midnight, Instant end) {

        /** When the clocks show that many seconds after midnight, or would do so if the stretch were longer. */
        Instant at(int secondOfDay) {
            return Instant.ofEpochSecond(midnight + secondOfDay);
        }
    }
}
