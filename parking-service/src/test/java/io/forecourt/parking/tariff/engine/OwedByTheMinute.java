package io.forecourt.parking.tariff.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a ladder costs, added up minute by minute. */
final class OwedByTheMinute {

    private final List<Rung> ladder;
    private final Map<Long, Long> cents = new HashMap<>();
    private long minutes;
    private long centMinutes;

    OwedByTheMinute(List<Rung> ladder) {
        this.ladder = ladder;
    }

    /** In whole cents. */
    long after(long end) {
        for (; minutes < end; minutes++) {
            centMinutes += ladder.get(rungAt(minutes)).centsPerHour();
            cents.put(minutes + 1, centMinutes / 60);
        }
        return cents.getOrDefault(end, 0L);
    }

    /** The first is 0. */
    int rungAt(long minute) {
        int rung = 0;
        for (long end = 0; ladder.get(rung).minutes() != null; rung++) {
            end += ladder.get(rung).minutes();
            if (minute < end) {
                break;
            }
        }
        return rung;
    }
}
