package io.forecourt.servicecenter.schedule.web;

import io.forecourt.servicecenter.schedule.Absence;
import io.forecourt.servicecenter.schedule.SlotGrid;
import io.forecourt.servicecenter.schedule.TimeRange;
import io.forecourt.servicecenter.schedule.Timetable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who works when.
 *
 * @param zone the site's IANA zone
 */
record CalendarResponse(String zone, int stepMinutes, List<Day> days, List<Technician> technicians) {

    /** A day at the site, from its first moment to the next day's. */
    @Schema(name = "CalendarDay")
    record Day(
            LocalDate day,
            Instant startsAt,
            Instant endsAt,

            @Schema(description = "when the workshop is open")
            List<Span> open,

            @Schema(description = "the names of the closures it is closed for")
            List<String> closures) {}

    /** Somebody who takes appointments. */
    @Schema(name = "CalendarTechnician")
    record Technician(
            long id,
            String firstName,
            String lastName,
            Set<String> skills,

            @Schema(description = "when they work: the workshop is open and they are not absent")
            List<Span> working,

            @Schema(description = "for those who plan the work only") @Nullable
            List<Away> absences) {}

    /** Some time. */
    @Schema(name = "CalendarSpan")
    record Span(Instant startsAt, Instant endsAt) {

        private static Span of(TimeRange range) {
            return new Span(range.from(), range.to());
        }
    }

    /** When somebody is away. */
    @Schema(name = "CalendarAbsence")
    record Away(Instant startsAt, Instant endsAt, Absence.Kind kind) {}

    static CalendarResponse of(Timetable timetable, ZoneId zone, SlotGrid grid, boolean withAbsences) {
        return new CalendarResponse(
                zone.getId(),
                (int) grid.step().toMinutes(),
                timetable.days().stream().map(CalendarResponse::day).toList(),
                timetable.technicians().stream()
                        .map(technician -> technician(technician, withAbsences))
                        .toList());
    }

    private static Day day(Timetable.Day day) {
        return new Day(day.day(), day.startsAt(), day.endsAt(), spans(day.open()), day.closures());
    }

    private static Technician technician(Timetable.Technician technician, boolean withAbsences) {
        return new Technician(
                technician.id(),
                technician.firstName(),
                technician.lastName(),
                technician.skills(),
                spans(technician.working()),
                withAbsences
                        ? technician.absences().stream()
                                .map(away ->
                                        new Away(away.time().from(), away.time().to(), away.kind()))
                                .toList()
                        : null);
    }

    private static List<Span> spans(List<TimeRange> ranges) {
        return ranges.stream().map(Span::of).toList();
    }
}
