package io.forecourt.servicecenter.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Some hours of every such weekday, as the site's clocks show them.
 *
 * @param from in whole minutes
 * @param to in whole minutes, after {@code from}; midnight is the end of the day
 */
public record DailyHours(DayOfWeek weekday, LocalTime from, LocalTime to) {

    public DailyHours {
        if (from.toSecondOfDay() % 60 + to.toSecondOfDay() % 60 + from.getNano() + to.getNano() != 0) {
            throw new IllegalArgumentException("Hours are stated in whole minutes");
        }
        if (!to.equals(LocalTime.MIDNIGHT) && !from.isBefore(to)) {
            throw new IllegalArgumentException("Hours end after they begin, not as " + from + " to " + to);
        }
    }

    boolean overlaps(DailyHours other) {
        return weekday == other.weekday && from.isBefore(other.end()) && other.from.isBefore(end());
    }

    boolean isOn(LocalDate day) {
        return day.getDayOfWeek() == weekday;
    }

    private LocalTime end() {
        return to.equals(LocalTime.MIDNIGHT) ? LocalTime.MAX : to;
    }
}
