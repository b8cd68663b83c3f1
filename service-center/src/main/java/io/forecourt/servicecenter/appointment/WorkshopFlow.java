package io.forecourt.servicecenter.appointment;

import io.forecourt.servicecenter.appointment.AppointmentChanged.Change;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes appointments step by step to their end. A step that is not possible throws {@link StepNotPossible}. */
@Service
@Transactional
public class WorkshopFlow {

    private final AppointmentBook book;
    private final TechnicianCalendar calendar;
    private final OdometerHistory odometers;
    private final Clock clock;

    WorkshopFlow(AppointmentBook book, TechnicianCalendar calendar, OdometerHistory odometers, Clock clock) {
        this.book = book;
        this.calendar = calendar;
        this.odometers = odometers;
        this.clock = clock;
    }

    /** Keeps everyone else from this appointment until the transaction ends, and shows how it stands. */
    @Transactional(propagation = Propagation.MANDATORY)
    public AppointmentView hold(long id) {
        return book.put(book.take(id));
    }

    public AppointmentView confirm(long id) {
        return progress(id, Appointment::confirm);
    }

    /**
     * The car is here.
     *
     * @throws OdometerNeedsConfirmation when a reading is given that does not fit the last one
     */
    public AppointmentView arrive(long id, @Nullable ReadingTaken odometer) {
        return progress(id, appointment -> {
            appointment.arrive();
            record(odometer, appointment);
        });
    }

    public AppointmentView start(long id) {
        return progress(id, Appointment::start);
    }

    public AppointmentView awaitApproval(long id) {
        return progress(id, Appointment::awaitApproval);
    }

    public AppointmentView awaitParts(long id) {
        return progress(id, Appointment::awaitParts);
    }

    public AppointmentView resume(long id) {
        return progress(id, Appointment::resume);
    }

    public AppointmentView makeReady(long id) {
        return progress(id, Appointment::makeReady);
    }

    /**
     * Ends the work; finishing what is finished changes nothing.
     *
     * @throws OdometerNeedsConfirmation when a reading is given that does not fit the last one
     */
    public AppointmentView finish(long id, @Nullable String notes, @Nullable ReadingTaken odometer) {
        return change(id, Change.FINISHED, appointment -> {
            var finished = appointment.finish(notes, clock.instant());
            if (finished) {
                record(odometer, appointment);
            }
            return finished;
        });
    }

    /** Calls it off; canceling what is canceled changes nothing. */
    public AppointmentView cancel(long id) {
        return change(id, Change.CANCELED, Appointment::cancel);
    }

    /** The customer did not come. */
    public AppointmentView miss(long id) {
        return change(id, Change.MISSED, appointment -> {
            appointment.miss();
            return true;
        });
    }

    private AppointmentView progress(long id, Consumer<Appointment> step) {
        return change(id, Change.PROGRESSED, appointment -> {
            step.accept(appointment);
            return true;
        });
    }

    private AppointmentView change(long id, Change change, Predicate<Appointment> step) {
        var appointment = book.take(id);
        calendar.hold(appointment);
        return step.test(appointment) ? book.put(appointment, change) : book.put(appointment);
    }

    private void record(@Nullable ReadingTaken odometer, Appointment appointment) {
        if (odometer != null) {
            appointment.record(odometers.accept(odometer, appointment.vin()));
        }
    }
}
