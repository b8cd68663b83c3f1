package io.forecourt.parking.tariff.engine;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** When parking has to be paid for: a tariff's windows and holidays, by the clocks and the calendar on the spot. */
final class PaidCalendar {

    private final LocalDays days;
    private final Map<DayOfWeek, List<PaidWindow>> windows = new EnumMap<>(DayOfWeek.class);
    private final NavigableMap<LocalDate, Holiday> holidays = new TreeMap<>();

    PaidCalendar(Tariff tariff) {
        days = new LocalDays(tariff.zone());
        for (var weekday : DayOfWeek.values()) {
            windows.put(weekday, inOrder(tariff.windows().getOrDefault(weekday, List.of())));
        }
        for (var holiday : tariff.holidays()) {
            var windowsInOrder = inOrder(holiday.windows());
            holidays.put(holiday.first(), new Holiday(holiday.name(), holiday.first(), holiday.last(), windowsInOrder));
        }
    }

    /**
     * Goes through a stay until its end, or until so much paid time has gone by, whichever is first.
     *
     * @param end not before {@code from}
     */
    MeteredTime meter(Instant from, Instant end, Duration atMost) {
        var meter = new Meter(from, atMost);
        while (meter.at().isBefore(end) && !meter.isFull()) {
            var stretch = days.at(meter.at());
            run(meter, stretch, stretch.end().isBefore(end) ? stretch.end() : end);
        }
        return meter.read();
    }

    private void run(Meter meter, LocalDays.Stretch stretch, Instant end) {
        var holiday = holidayOn(stretch.day());
        var name = holiday == null ? null : holiday.name();
        for (var window : holiday == null ? windowsOn(stretch.day()) : holiday.windows()) {
            meter.runFree(earlier(stretch.at(window.fromSecond()), end), name);
            meter.runPaid(earlier(stretch.at(window.toSecond()), end), stretch.day());
        }
        meter.runFree(end, name);
    }

    private List<PaidWindow> windowsOn(LocalDate day) {
        return windows.getOrDefault(day.getDayOfWeek(), List.of());
    }

    private @Nullable Holiday holidayOn(LocalDate day) {
        var latest = holidays.floorEntry(day);
        return latest == null || latest.getValue().last().isBefore(day) ? null : latest.getValue();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static List<PaidWindow> inOrder(List<PaidWindow> windows) {
        return windows.stream().sorted(Comparator.comparing(PaidWindow::from)).toList();
    }
}
