package io.forecourt.servicecenter.appointment;

import io.forecourt.security.Forbidden;
import io.forecourt.security.Role;
import io.forecourt.servicecenter.schedule.FreeSlot;
import io.forecourt.servicecenter.schedule.FreeSlots;
import io.forecourt.servicecenter.schedule.Roster;
import io.forecourt.servicecenter.schedule.Rosters;
import io.forecourt.servicecenter.schedule.SlotGrid;
import io.forecourt.servicecenter.schedule.TimeRange;
import io.forecourt.servicecenter.schedule.Work;
import io.forecourt.servicecenter.site.Site;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the times that can be booked: those to come, for customers not too far off. */
@Service
@Transactional(readOnly = true)
public class OfferedTimes {

    private static final long NOTHING = 0;
    private static final int DAYS_TO_LOOK_FOR_ANOTHER = 14;
    private static final int SHOWN_INSTEAD = 5;

    private final Appointments appointments;
    private final WhatToDo what;
    private final Rosters rosters;
    private final TakenTimes taken;
    private final Ownership ownership;
    private final CustomerTerms terms;
    private final SlotGrid grid;
    private final Site site;
    private final Clock clock;

    OfferedTimes(
            Appointments appointments,
            WhatToDo what,
            Rosters rosters,
            TakenTimes taken,
            Ownership ownership,
            CustomerTerms terms,
            SlotGrid grid,
            Site site,
            Clock clock) {
        this.appointments = appointments;
        this.what = what;
        this.rosters = rosters;
        this.taken = taken;
        this.ownership = ownership;
        this.terms = terms;
        this.grid = grid;
        this.site = site;
        this.clock = clock;
    }

    /** What was asked for, and each day's times. */
    public record Offer(Work work, List<Day> days) {}

    /** A day's times, by their beginning. */
    public record Day(LocalDate day, List<FreeSlot> slots) {}

    /**
     * The times of some days.
     *
     * @param service absent where the duration is all that is known
     * @param duration absent for as long as the service takes; staff may say otherwise
     * @param from absent for today
     * @param technicianId only those of one technician, for staff
     * @throws Forbidden when somebody else asks for a technician's time
     */
    public Offer list(
            @Nullable String service,
            @Nullable Duration duration,
            @Nullable LocalDate from,
            int days,
            @Nullable Long technicianId) {
        return offer(what.resolve(service, duration), from, days, technicianId, NOTHING);
    }

    /**
     * The times that an appointment could be moved to; its own time is in nobody's way.
     *
     * @param duration absent for as long as it takes now; staff may say otherwise
     * @throws AppointmentNotFound when there is none, or none that the caller has to do with
     * @throws Forbidden when somebody else asks for a technician's time
     */
    public Offer listToMove(
            long appointmentId,
            @Nullable Duration duration,
            @Nullable LocalDate from,
            int days,
            @Nullable Long technicianId) {
        var appointment = appointments
                .findById(appointmentId)
                .filter(found -> !ownership.rolesIn(found).isEmpty())
                .orElseThrow(() -> new AppointmentNotFound(appointmentId));
        var lasting = duration == null ? appointment.slot().duration() : duration;
        return offer(what.resolve(appointment, lasting), from, days, technicianId, appointmentId);
    }

    private Offer offer(Work work, @Nullable LocalDate from, int days, @Nullable Long technicianId, long except) {
        if (technicianId != null && !ownership.caller().worksAs(Role.DEALERSHIP_STAFF)) {
            throw new Forbidden("Times are offered whoever is free then; leave technicianId away.");
        }
        var first = from == null ? site.timeOf(clock.instant()).toLocalDate() : from;
        return new Offer(work, find(work, first, days, technicianId, except));
    }

    /** The first that are free from then on, for the same work. */
    List<FreeSlot> insteadOf(Wish wish) {
        var first = site.timeOf(wish.startsAt()).toLocalDate();
        return find(wish.work(), first, DAYS_TO_LOOK_FOR_ANOTHER, null, wish.moved()).stream()
                .flatMap(day -> day.slots().stream())
                .filter(slot -> slot.startsAt().isAfter(wish.startsAt()))
                .limit(SHOWN_INSTEAD)
                .toList();
    }

    private List<Day> find(Work work, LocalDate first, int days, @Nullable Long technicianId, long except) {
        var last = first.plusDays(days - 1L);
        var now = clock.instant();
        var until = ownership.isAtTheFrontDesk() ? Instant.MAX : now.plus(terms.bookableAhead());
        var roster = only(technicianId, rosters.read(first, last));
        var period = new TimeRange(site.startOf(first), site.startOf(last.plusDays(3)));
        var slots = new FreeSlots(roster, taken.in(period, except), work);
        return first.datesUntil(last.plusDays(1))
                .map(day -> new Day(
                        day,
                        slots.on(day, site, grid).stream()
                                .filter(slot -> slot.startsAt().isAfter(now)
                                        && !slot.startsAt().isAfter(until))
                                .toList()))
                .toList();
    }

    private static Roster only(@Nullable Long technicianId, Roster roster) {
        return technicianId == null
                ? roster
                : new Roster(
                        roster.technicians().stream()
                                .filter(technician -> technician.id() == technicianId)
                                .toList(),
                        roster.bays());
    }
}
