package io.forecourt.servicecenter.appointment;

import io.forecourt.replicas.CustomerVOs;
import io.forecourt.servicecenter.appointment.AppointmentChanged.Change;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Books technicians' time, moves it, and corrects what was written down. */
@Service
@Transactional
public class BookingAppointments {

    private final AppointmentBook book;
    private final TechnicianCalendar calendar;
    private final OdometerHistory odometers;
    private final CustomerVOs customers;

    BookingAppointments(
            AppointmentBook book, TechnicianCalendar calendar, OdometerHistory odometers, CustomerVOs customers) {
        this.book = book;
        this.calendar = calendar;
        this.odometers = odometers;
        this.customers = customers;
    }

    /**
     * Books a technician's time.
     *
     * @throws TechnicianBusy when it is taken
     * @throws TechnicianDeactivated when they take no appointments any more
     * @throws UnknownReference when there is no such technician or customer
     * @throws OdometerNeedsConfirmation when the reading does not fit the last one
     */
    public AppointmentView schedule(ScheduleAppointment wanted) {
        requireKnown(wanted.bookedFor());
        calendar.requireFree(wanted.technicianId(), wanted.slot());
        var appointment = new Appointment(
                wanted.vin(), wanted.bookedFor(), wanted.technicianId(), wanted.slot(), wanted.reason());
        if (wanted.odometer() != null) {
            appointment.record(odometers.accept(wanted.odometer(), wanted.vin()));
        }
        return book.put(appointment, Change.SCHEDULED);
    }

    /**
     * Moves it in time, to another technician, or both.
     *
     * @param technicianId absent to leave it with the same technician
     * @param versionCheck throws when it is not the version found that is to be moved
     */
    public AppointmentView reschedule(
            long id, @Nullable Long technicianId, UnaryOperator<Slot> move, LongConsumer versionCheck) {
        var appointment = book.take(id);
        versionCheck.accept(appointment.version());
        var technician = technicianId == null ? appointment.technicianId() : technicianId;
        var slot = move.apply(appointment.slot());
        appointment.requirePossible(Step.RESCHEDULE);
        calendar.requireFree(technician, slot, appointment);
        appointment.reschedule(technician, slot);
        return book.put(appointment, Change.RESCHEDULED);
    }

    /**
     * Corrects whom it is for, its reason, or both; what is absent stays.
     *
     * @param versionCheck throws when it is not the version found that is to be corrected
     */
    public AppointmentView correct(
            long id, @Nullable BookedFor bookedFor, @Nullable String reason, LongConsumer versionCheck) {
        var appointment = book.take(id);
        versionCheck.accept(appointment.version());
        calendar.hold(appointment);
        if (bookedFor != null) {
            requireKnown(bookedFor);
            appointment.bookFor(bookedFor);
        }
        if (reason != null) {
            appointment.correctReason(reason);
        }
        return book.put(appointment);
    }

    /** Deletes it for good. To everyone who heard of it, one that has not come to its end is canceled. */
    public void remove(long id) {
        var appointment = book.take(id);
        calendar.hold(appointment);
        if (Step.CANCEL.isPossibleFrom(appointment.status())) {
            appointment.cancel();
            book.put(appointment, Change.CANCELED);
        }
        book.remove(appointment);
    }

    private void requireKnown(BookedFor bookedFor) {
        var id = bookedFor.customerId();
        if (id != null
                && customers.find(id).filter(customer -> !customer.removed()).isEmpty()) {
            throw UnknownReference.customer(id);
        }
    }
}
