package io.forecourt.parking.tariff.engine;

import java.time.LocalTime;

/**
 * Some hours of a day in which parking has to be paid for, half-open, by the clocks on the spot: all instants at which
 * those show a time in it. So {@code 02:00} to {@code 03:00} is no time at all on the day on which clocks skip that hour,
 * and two hours on the day on which they show it twice.
 *
 * @param from in whole minutes
 * @param to in whole minutes, after {@code from}; midnight is the end of the day
 */
public record PaidWindow(LocalTime from, LocalTime to) {

    private static final int DAY = 24 * 60 * 60;

    int fromSecond() {
        return from.toSecondOfDay();
    }

    int toSecond() {
        return to.equals(LocalTime.MIDNIGHT) ? DAY : to.toSecondOfDay();
    }

    boolean isInWholeMinutes() {
        return from.getSecond() + from.getNano() + to.getSecond() + to.getNano() == 0;
    }

    boolean overlaps(PaidWindow other) {
        return fromSecond() < other.toSecond() && other.fromSecond() < toSecond();
    }
}
