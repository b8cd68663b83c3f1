package io.forecourt.servicecenter.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Some days at the workshop, as those look at them who plan the work.
 *
 * @param technicians those who take appointments, by their id
 */
public record Timetable(List<Day> days, List<Technician> technicians) {

    /**
     * A day at the site, which has 24 hours except when the clocks change.
     *
     * @param startsAt its first moment
     * @param endsAt the next day's first moment
     * @param open when the workshop is open
     * @param closures why it is not, where that has a name
     */
    public record Day(LocalDate day, Instant startsAt, Instant endsAt, List<TimeRange> open, List<String> closures) {}

    /**
     * Somebody who takes appointments.
     *
     * @param working when they work: the site is open and they are not absent
     * @param absences those that touch the days, also before the first and after the last
     */
    public record Technician(
            long id,
            String firstName,
            String lastName,
            Set<String> skills,
            List<TimeRange> working,
            List<Away> absences) {}

    /** When somebody is away, and what for. */
    public record Away(TimeRange time, Absence.Kind kind) {}
}
