package io.forecourt.servicecenter.appointment;

import static io.forecourt.security.Role.ADMIN;
import static io.forecourt.security.Role.SERVICE_ADVISOR;
import static io.forecourt.security.Role.TECHNICIAN;
import static io.forecourt.servicecenter.appointment.Ownership.MOVERS;

import io.forecourt.security.Role;
import io.forecourt.servicecenter.appointment.AppointmentChanged.Change;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes appointments step by step to their end. A step that is not possible throws {@link StepNotPossible}; one that is
 * somebody else's to take, {@code Forbidden}, or {@link AppointmentNotFound} from those who have nothing to do with it.
 */
@Service
@Transactional
public class WorkshopFlow {

    private static final Set<Role> ADVISORS = Set.of(ADMIN, SERVICE_ADVISOR);
    private static final Set<Role> WORKSHOP = Set.of(ADMIN, SERVICE_ADVISOR, TECHNICIAN);

    private final AppointmentBook book;
    private final TechnicianCalendar calendar;
    private final OdometerHistory odometers;
    private final Ownership ownership;
    private final CustomerTerms terms;
    private final Clock clock;

    WorkshopFlow(
            AppointmentBook book,
            TechnicianCalendar calendar,
            OdometerHistory odometers,
            Ownership ownership,
            CustomerTerms terms,
            Clock clock) {
        this.book = book;
        this.calendar = calendar;
        this.odometers = odometers;
        this.ownership = ownership;
        this.terms = terms;
        this.clock = clock;
    }

    /** Keeps everyone else from this appointment until the transaction ends, and shows how it stands. */
    @Transactional(propagation = Propagation.MANDATORY)
    public AppointmentView hold(long id) {
        return book.show(book.take(id, WORKSHOP));
    }

    public AppointmentView confirm(long id) {
        return progress(id, ADVISORS, "confirmed", Appointment::confirm);
    }

    /**
     * The car is here.
     *
     * @throws OdometerNeedsConfirmation when a reading is given that does not fit the last one
     */
    public AppointmentView arrive(long id, @Nullable ReadingTaken odometer) {
        return progress(id, "arrived", appointment -> {
            appointment.arrive();
            record(odometer, appointment);
        });
    }

    public AppointmentView start(long id) {
        return progress(id, "started", Appointment::start);
    }

    public AppointmentView awaitApproval(long id) {
        return progress(id, "held-for-approval", Appointment::awaitApproval);
    }

    public AppointmentView awaitParts(long id) {
        return progress(id, "held-for-parts", Appointment::awaitParts);
    }

    public AppointmentView resume(long id) {
        return progress(id, "resumed", Appointment::resume);
    }

    public AppointmentView makeReady(long id) {
        return progress(id, "made-ready", Appointment::makeReady);
    }

    /**
     * Ends the work; finishing what is finished changes nothing.
     *
     * @throws OdometerNeedsConfirmation when a reading is given that does not fit the last one
     */
    public AppointmentView finish(long id, @Nullable String notes, @Nullable ReadingTaken odometer) {
        return change(id, WORKSHOP, Change.FINISHED, "finished", appointment -> {
            var finished = appointment.finish(notes, clock.instant());
            if (finished) {
                record(odometer, appointment);
            }
            return finished;
        });
    }

    /**
     * Calls it off; canceling what is canceled changes nothing.
     *
     * @param why for the customer and the staff to read
     * @throws TooLateToChange when a customer calls theirs off too late
     */
    public AppointmentView cancel(long id, @Nullable String why) {
        return change(id, MOVERS, Change.CANCELED, "canceled", appointment -> {
            if (!ownership.isAtTheFrontDesk()) {
                terms.requireChangeable(appointment, clock.instant());
            }
            return appointment.cancel(why);
        });
    }

    /** The customer did not come. */
    public AppointmentView miss(long id) {
        return change(id, ADVISORS, Change.MISSED, "missed", appointment -> {
            appointment.miss();
            return true;
        });
    }

    private AppointmentView progress(long id, String done, Consumer<Appointment> step) {
        return progress(id, WORKSHOP, done, step);
    }

    private AppointmentView progress(long id, Set<Role> by, String done, Consumer<Appointment> step) {
        return change(id, by, Change.PROGRESSED, done, appointment -> {
            step.accept(appointment);
            return true;
        });
    }

    private AppointmentView change(long id, Set<Role> by, Change change, String done, Predicate<Appointment> step) {
        var appointment = book.take(id, by);
        calendar.hold(appointment);
        return step.test(appointment) ? book.put(appointment, change, done, Map.of()) : book.show(appointment);
    }

    private void record(@Nullable ReadingTaken odometer, Appointment appointment) {
        if (odometer != null) {
            appointment.record(odometers.accept(odometer, appointment.vin()));
        }
    }
}
