package io.forecourt.servicecenter.schedule;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.forecourt.servicecenter.site.Site;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the database says of who works when, as {@link Rosters}' statement puts it. */
record StoredRoster(
        List<Hours> openingHours,
        List<Closed> closures,
        List<Person> technicians,
        List<Hours> workingHours,
        List<Absent> absences,
        List<Roster.Bay> bays) {

    /** @param technicianId absent where they are the site's */
    record Hours(@Nullable Long technicianId, int weekday, LocalTime from, LocalTime to) {}

    record Closed(LocalDate firstDay, LocalDate lastDay, String name) {

        private boolean isOn(LocalDate day) {
            return !day.isBefore(firstDay) && !day.isAfter(lastDay);
        }
    }

    record Person(long id, String firstName, String lastName, Set<String> skills) {}

    record Absent(Long technicianId, Instant from, Instant to, Absence.Kind kind) {}

    Roster roster(LocalDate first, LocalDate last, Site site) {
        var working = working(first, last, site);
        return new Roster(
                technicians.stream()
                        .map(person -> new Roster.Technician(
                                person.id(), person.skills(), working.getOrDefault(person.id(), Times.none())))
                        .toList(),
                bays);
    }

    Timetable timetable(LocalDate first, LocalDate last, Site site) {
        var working = working(first, last, site);
        Map<Long, List<Absent>> away = absences.stream().collect(groupingBy(Absent::technicianId));
        return new Timetable(
                first.datesUntil(last.plusDays(1)).map(day -> day(day, site)).toList(),
                technicians.stream()
                        .map(person -> new Timetable.Technician(
                                person.id(),
                                person.firstName(),
                                person.lastName(),
                                person.skills(),
                                working.getOrDefault(person.id(), Times.none()).ranges(),
                                away.getOrDefault(person.id(), List.of()).stream()
                                        .map(absent -> new Timetable.Away(
                                                new TimeRange(absent.from(), absent.to()), absent.kind()))
                                        .toList()))
                        .toList());
    }

    private Timetable.Day day(LocalDate day, Site site) {
        return new Timetable.Day(
                day,
                site.startOf(day),
                site.startOf(day.plusDays(1)),
                open(day, day, site).ranges(),
                closures.stream()
                        .filter(closure -> closure.isOn(day))
                        .map(Closed::name)
                        .toList());
    }

    private Times open(LocalDate first, LocalDate last, Site site) {
        var closed = Times.of(closures.stream()
                .map(closure -> daysOff(closure, site))
                .flatMap(List::stream)
                .toList());
        return weekly(openingHours).between(first, last, site).minus(closed);
    }

    /** When each of them works, by their id. */
    private Map<Long, Times> working(LocalDate first, LocalDate last, Site site) {
        var open = open(first, last, site);
        Map<Long, List<Hours>> own = workingHours.stream().collect(groupingBy(Hours::technicianId));
        Map<Long, List<Absent>> away = absences.stream().collect(groupingBy(Absent::technicianId));
        return technicians.stream().collect(toMap(Person::id, person -> {
            var hours = own.getOrDefault(person.id(), List.of());
            var present = hours.isEmpty()
                    ? open
                    : weekly(hours).between(first, last, site).and(open);
            return present.minus(times(away.getOrDefault(person.id(), List.of())));
        }));
    }

    private static WeeklyHours weekly(List<Hours> hours) {
        return new WeeklyHours(hours.stream()
                .map(daily -> new DailyHours(DayOfWeek.of(daily.weekday()), daily.from(), daily.to()))
                .toList());
    }

    /** None where the site skips all of these days. */
    private static List<TimeRange> daysOff(Closed closure, Site site) {
        var from = site.startOf(closure.firstDay());
        var to = site.startOf(closure.lastDay().plusDays(1));
        return from.isBefore(to) ? List.of(new TimeRange(from, to)) : List.of();
    }

    private static Times times(List<Absent> absences) {
        return Times.of(absences.stream()
                .map(absent -> new TimeRange(absent.from(), absent.to()))
                .toList());
    }
}
