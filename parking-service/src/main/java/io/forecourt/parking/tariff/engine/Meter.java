package io.forecourt.parking.tariff.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs through a stay from its beginning and stands still when all the time that is asked for has been paid. */
final class Meter {

    private final Duration atMost;
    private final List<MeteredTime.Paid> pieces = new ArrayList<>(4);
    private final Map<String, Duration> onHolidays = new LinkedHashMap<>(4);
    private Duration outsideWindows = Duration.ZERO;
    private Duration paid = Duration.ZERO;
    private Instant at;

    Meter(Instant from, Duration atMost) {
        this.at = from;
        this.atMost = atMost;
    }

    Instant at() {
        return at;
    }

    boolean isFull() {
        return paid.compareTo(atMost) >= 0;
    }

    /** Until then nothing has to be paid. */
    void runFree(Instant until, @Nullable String holiday) {
        if (isFull() || !at.isBefore(until)) {
            return;
        }
        var time = Duration.between(at, until);
        if (holiday == null) {
            outsideWindows = outsideWindows.plus(time);
        } else {
            onHolidays.merge(holiday, time, Duration::plus);
        }
        at = until;
    }

    /** Until then parking has to be paid for. */
    void runPaid(Instant until, LocalDate day) {
        if (isFull() || !at.isBefore(until)) {
            return;
        }
        var time = Duration.between(at, until);
        var left = atMost.minus(paid);
        if (time.compareTo(left) > 0) {
            time = left;
        }
        pieces.add(new MeteredTime.Paid(day, time));
        paid = paid.plus(time);
        at = at.plus(time);
    }

    MeteredTime read() {
        return new MeteredTime(at, paid, pieces, outsideWindows, onHolidays);
    }
}
