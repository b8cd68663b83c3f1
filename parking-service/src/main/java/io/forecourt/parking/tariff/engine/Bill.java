package io.forecourt.parking.tariff.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts prices on metered time. A step belongs to the day on which it begins. */
final class Bill {

    private final Ladder ladder;
    private final Carried carried;
    private final MeteredTime time;
    private final List<Line> lines = new ArrayList<>();
    private final Map<LocalDate, Long> centsByDay = new TreeMap<>();
    private final Duration begun;
    private Duration until;
    private long steps;

    Bill(Ladder ladder, Carried carried, MeteredTime time) {
        this.ladder = ladder;
        this.carried = carried;
        this.time = time;
        this.begun = ladder.rightFor(carried.paid());
        this.until = begun;
        this.steps = ladder.stepsWithin(until);
    }

    Quote quote(Tariff tariff, Instant from, Duration asked) {
        long first = steps;
        free();
        time.pieces().forEach(this::charge);
        lines.addAll(ladder.lines(first, steps));
        centsByDay.replaceAll(this::cap);
        centsByDay.values().removeIf(cents -> cents == 0);
        return new Quote(
                tariff.version(),
                tariff.currency(),
                ladder.scale().vehicle(),
                ladder.scale().user(),
                from,
                time.end(),
                asked,
                ladder.rightFor(until).minus(begun),
                centsByDay.values().stream().mapToLong(Long::longValue).sum(),
                lines,
                centsByDay);
    }

    private void free() {
        addFree(Line.Why.OUTSIDE_WINDOWS, time.outsideWindows());
        time.onHolidays().forEach((name, free) -> lines.add(new Line.Free(Line.Why.HOLIDAY, free, name)));
        var first = ladder.freeOf(until.plus(time.paid())).minus(ladder.freeOf(until));
        addFree(Line.Why.FIRST_MINUTES, first);
    }

    private void addFree(Line.Why why, Duration free) {
        if (free.isPositive()) {
            lines.add(new Line.Free(why, free, null));
        }
    }

    private void charge(MeteredTime.Paid piece) {
        until = until.plus(piece.time());
        long now = ladder.stepsWithin(until);
        if (now > steps) {
            centsByDay.merge(piece.day(), ladder.cents(now) - ladder.cents(steps), Long::sum);
            steps = now;
        }
    }

    private long cap(LocalDate day, long cents) {
        long capped = ladder.capped(cents, day, carried);
        if (capped < cents) {
            lines.add(new Line.Capped(day, capped - cents));
        }
        return capped;
    }
}
