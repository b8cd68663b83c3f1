package io.forecourt.servicecenter.appointment;

import io.forecourt.security.Forbidden;
import io.forecourt.security.Role;
import io.forecourt.security.audit.Audit;
import io.forecourt.servicecenter.appointment.AppointmentChanged.Change;
import io.forecourt.servicecenter.site.Site;
import java.time.Clock;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
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

    private static final String OBJECT = "appointment";

    private final Appointments appointments;
    private final AppointmentViews views;
    private final Ownership ownership;
    private final ApplicationEventPublisher events;
    private final Audit audit;
    private final Site site;
    private final Clock clock;

    AppointmentBook(
            Appointments appointments,
            AppointmentViews views,
            Ownership ownership,
            ApplicationEventPublisher events,
            Audit audit,
            Site site,
            Clock clock) {
        this.appointments = appointments;
        this.views = views;
        this.ownership = ownership;
        this.events = events;
        this.audit = audit;
        this.site = site;
        this.clock = clock;
    }

    /**
     * Takes one out, for those who have that to do with it.
     *
     * @throws AppointmentNotFound when there is none, or none that the caller has to do with
     * @throws Forbidden when it is for others to change
     */
    Appointment take(long id, Set<Role> anyOf) {
        var appointment = appointments.findForUpdate(id).orElseThrow(() -> new AppointmentNotFound(id));
        var roles = ownership.rolesIn(appointment);
        if (roles.isEmpty()) {
            throw new AppointmentNotFound(id);
        }
        if (Collections.disjoint(roles, anyOf)) {
            throw new Forbidden("This is for somebody else to do with appointment " + id + ".");
        }
        return appointment;
    }

    AppointmentView show(Appointment appointment) {
        return views.get(appointment.id());
    }

    /**
     * Puts it back as it was corrected.
     *
     * @param done what was done to it, in the words of the audit
     */
    AppointmentView put(Appointment appointment, String done, Map<String, ?> detail) {
        return show(record(store(appointment), done, detail));
    }

    /**
     * Puts it back and tells everyone.
     *
     * @param done what was done to it, in the words of the audit
     * @throws TechnicianBusy when the database finds the technician's time taken after all
     */
    AppointmentView put(Appointment appointment, Change change, String done, Map<String, ?> detail) {
        var stored = store(appointment);
        events.publishEvent(new AppointmentChanged(change, stored, clock.instant()));
        return show(record(stored, done, detail));
    }

    void remove(Appointment appointment) {
        appointments.delete(appointment);
        record(appointment, "deleted", Map.of());
    }

    private Appointment record(Appointment appointment, String done, Map<String, ?> detail) {
        audit.record(OBJECT + "." + done, OBJECT, appointment.id(), detail);
        return appointment;
    }

    private Appointment store(Appointment appointment) {
        try {
            return appointments.saveAndFlush(appointment);
        } catch (DataIntegrityViolationException e) {
            throw TechnicianBusy.orElse(e, appointment, site);
        }
    }
}
