package io.forecourt.servicecenter.appointment;

import io.forecourt.servicecenter.appointment.AppointmentChanged.Change;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes appointments out for a change and puts them back, announced and as everyone sees them. Locks go the same way
 * everywhere, an appointment before its technicians, so that they never cross.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AppointmentBook {

    private final Appointments appointments;
    private final AppointmentViews views;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AppointmentBook(Appointments appointments, AppointmentViews views, ApplicationEventPublisher events, Clock clock) {
        this.appointments = appointments;
        this.views = views;
        this.events = events;
        this.clock = clock;
    }

    Appointment take(long id) {
        return appointments.findForUpdate(id).orElseThrow(() -> new AppointmentNotFound(id));
    }

    /** @throws TechnicianBusy when the database finds the technician's time taken after all */
    AppointmentView put(Appointment appointment) {
        return views.get(store(appointment).id());
    }

    AppointmentView put(Appointment appointment, Change change) {
        var stored = store(appointment);
        events.publishEvent(new AppointmentChanged(change, stored, clock.instant()));
        return views.get(stored.id());
    }

    private Appointment store(Appointment appointment) {
        try {
            return appointments.saveAndFlush(appointment);
        } catch (DataIntegrityViolationException e) {
            throw TechnicianBusy.orElse(e, appointment);
        }
    }

    void remove(Appointment appointment) {
        appointments.delete(appointment);
    }
}
