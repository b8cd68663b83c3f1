package io.forecourt.servicecenter.appointment;

import static io.forecourt.security.Role.ADMIN;
import static io.forecourt.servicecenter.appointment.Ownership.FRONT_DESK;
import static io.forecourt.servicecenter.appointment.Ownership.MOVERS;
import static java.util.Objects.requireNonNullElse;

import io.forecourt.servicecenter.appointment.AppointmentChanged.Change;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Books technicians' time, moves it, and corrects what was written down. Customers do it for themselves, on their {@link
 * CustomerTerms terms}; what is somebody else's does not exist for them.
 */
@Service
@Transactional
public class BookingAppointments {

    private final AppointmentBook book;
    private final WorkshopCalendar calendar;
    private final TechnicianCalendar technicians;
    private final CustomerCalendar customers;
    private final OdometerHistory odometers;
    private final WhomToBookFor whom;
    private final WhatToDo what;
    private final Ownership ownership;
    private final CustomerTerms terms;
    private final Clock clock;

    BookingAppointments(
            AppointmentBook book,
            WorkshopCalendar calendar,
            TechnicianCalendar technicians,
            CustomerCalendar customers,
            OdometerHistory odometers,
            WhomToBookFor whom,
            WhatToDo what,
            Ownership ownership,
            CustomerTerms terms,
            Clock clock) {
        this.book = book;
        this.calendar = calendar;
        this.technicians = technicians;
        this.customers = customers;
        this.odometers = odometers;
        this.whom = whom;
        this.what = what;
        this.ownership = ownership;
        this.terms = terms;
        this.clock = clock;
    }

    /**
     * Books a technician's time.
     *
     * @throws TimeNotOffered when a customer asks for a time at which nobody, or no bay, is free
     * @throws OutsideWorkingHours when the technician, or everybody, is not at work then
     * @throws TechnicianBusy when it is taken
     * @throws TechnicianLacksSkill when they cannot do it
     * @throws NobodyFree when any technician would do, and all are busy
     * @throws NoBayFree when it takes a bay, and all are taken
     * @throws TooManyAhead when a customer has as many ahead of them as they may
     * @throws TechnicianDeactivated when they take no appointments any more
     * @throws UnknownReference when there is no such technician or customer
     * @throws OdometerNeedsConfirmation when the reading does not fit the last one
     */
    public AppointmentView schedule(ScheduleAppointment wanted) {
        var bookedFor = whom.resolve(wanted.bookedFor());
        var work = what.resolve(wanted.service(), wanted.duration());
        var slot = Slot.of(wanted.startsAt(), work.duration());
        if (!ownership.isAtTheFrontDesk()) {
            requireTermsKept(wanted, slot, bookedFor);
        }
        var wish = new Wish(slot.startsAt(), work, wanted.technicianId(), wanted.outsideHours(), null);
        var place = calendar.take(wish);
        var appointment = new Appointment(wanted.vin(), bookedFor, place, slot.startsAt(), work, wanted.reason());
        if (wanted.odometer() != null) {
            appointment.record(odometers.accept(wanted.odometer(), wanted.vin()));
        }
        return book.put(appointment, Change.SCHEDULED, "scheduled", placeOf(appointment));
    }

    /**
     * Moves it in time, to another technician, or both; refused as {@link #schedule} is, never because of itself.
     *
     * @param versionCheck throws when it is not the version found that is to be moved
     * @throws TooLateToChange when a customer moves theirs too late
     */
    public AppointmentView reschedule(long id, RescheduleAppointment wanted, LongConsumer versionCheck) {
        var appointment = book.take(id, MOVERS);
        versionCheck.accept(appointment.version());
        var slot = wanted.of(appointment.slot());
        appointment.requirePossible(Step.RESCHEDULE);
        var atTheDesk = ownership.isAtTheFrontDesk();
        if (!atTheDesk) {
            terms.requireMovable(appointment, wanted, clock.instant());
        }
        var work = what.resolve(appointment, slot.duration());
        var technicianId = atTheDesk
                ? requireNonNullElse(wanted.technicianId(), appointment.technicianId())
                : wanted.technicianId();
        var wish = new Wish(slot.startsAt(), work, technicianId, wanted.outsideHours(), appointment);
        appointment.reschedule(calendar.take(wish), slot.startsAt(), work);
        return book.put(appointment, Change.RESCHEDULED, "rescheduled", placeOf(appointment));
    }

    /**
     * Corrects whom it is for, its reason, or both; what is absent stays.
     *
     * @param versionCheck throws when it is not the version found that is to be corrected
     */
    public AppointmentView correct(
            long id, @Nullable BookedFor bookedFor, @Nullable String reason, LongConsumer versionCheck) {
        var appointment = book.take(id, FRONT_DESK);
        versionCheck.accept(appointment.version());
        technicians.hold(appointment);
        List<String> corrected = new ArrayList<>();
        if (bookedFor != null) {
            whom.requireKnown(bookedFor);
            appointment.bookFor(bookedFor);
            corrected.add("customer");
        }
        if (reason != null) {
            appointment.correctReason(reason);
            corrected.add("reason");
        }
        return book.put(appointment, "corrected", Map.of("fields", corrected));
    }

    /** Deletes it for good. To everyone who heard of it, one that has not come to its end is canceled. */
    public void remove(long id) {
        var appointment = book.take(id, Set.of(ADMIN));
        technicians.hold(appointment);
        if (Step.CANCEL.isPossibleFrom(appointment.status())) {
            appointment.cancel(null);
            book.put(appointment, Change.CANCELED, "canceled", Map.of());
        }
        book.remove(appointment);
    }

    private void requireTermsKept(ScheduleAppointment wanted, Slot slot, BookedFor bookedFor) {
        var now = clock.instant();
        terms.requireBookable(wanted, slot, now);
        var customerId = bookedFor.customerId();
        if (customerId != null) {
            terms.requireRoomBeside(customers.countAhead(customerId, now));
        }
    }

    private static Map<String, Object> placeOf(Appointment appointment) {
        return Map.of(
                "technicianId", appointment.technicianId(),
                "startsAt", appointment.slot().startsAt().toString());
    }
}
