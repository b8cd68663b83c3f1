package io.forecourt.parking.tariff.engine;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;

/** Whether paid windows and holidays can be as they are stated. */
final class WindowCheck {

    private final Findings findings = new Findings();

    private WindowCheck() {}

    static List<Finding> ofTheWeek(Map<DayOfWeek, List<PaidWindow>> windows) {
        var check = new WindowCheck();
        check.findings.require(
                windows.values().stream().anyMatch(day -> !day.isEmpty()),
                "",
                "No time has to be paid for. Make the scales free of charge instead, where parking is free.");
        for (var weekday : DayOfWeek.values()) {
            check.day("/" + weekday, windows.getOrDefault(weekday, List.of()));
        }
        return check.findings.all();
    }

    static List<Finding> ofTheHolidays(List<Holiday> holidays) {
        var check = new WindowCheck();
        for (int i = 0; i < holidays.size(); i++) {
            check.holiday("/" + i, holidays.get(i), holidays.subList(0, i));
        }
        return check.findings.all();
    }

    private void holiday(String pointer, Holiday holiday, List<Holiday> earlier) {
        findings.require(!holiday.name().isBlank(), pointer + "/name", "Say what holiday it is.");
        findings.require(
                !holiday.last().isBefore(holiday.first()),
                pointer + "/last",
                "%s is before %s, on which it begins.",
                holiday.last(),
                holiday.first());
        earlier.stream()
                .filter(holiday::overlaps)
                .findFirst()
                .ifPresent(other -> findings.require(
                        false, pointer, "%s and %s are on the same day.", other.name(), holiday.name()));
        day(pointer + "/windows", holiday.windows());
    }

    private void day(String pointer, List<PaidWindow> windows) {
        for (int i = 0; i < windows.size(); i++) {
            var window = windows.get(i);
            var place = pointer + "/" + i;
            findings.require(window.isInWholeMinutes(), place, "Windows are stated in whole minutes.");
            findings.require(
                    window.fromSecond() < window.toSecond(),
                    place,
                    "%s is not after %s; a window over midnight is one of each day.",
                    window.to(),
                    window.from());
            windows.stream()
                    .limit(i)
                    .filter(window::overlaps)
                    .findFirst()
                    .ifPresent(
                            other -> findings.require(false, place, "It overlaps %s to %s.", other.from(), other.to()));
        }
    }
}
