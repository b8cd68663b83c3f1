package io.forecourt.servicecenter.carcar;

import io.forecourt.servicecenter.appointment.AppointmentView;
import io.forecourt.servicecenter.appointment.WorkshopFlow;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** CarCar knows nothing between an open appointment and a finished one, so finishing takes all steps in between. */
@Service
@Profile("carcar")
class FinishingAtOnce {

    private final WorkshopFlow workshop;

    FinishingAtOnce(WorkshopFlow workshop) {
        this.workshop = workshop;
    }

    @Transactional
    public AppointmentView finish(long id) {
        var appointment = workshop.hold(id);
        while (appointment.status().isOpen()) {
            appointment = step(appointment);
        }
        return workshop.finish(id, null, null);
    }

    private AppointmentView step(AppointmentView appointment) {
        var id = appointment.id();
        return switch (appointment.status()) {
            case SCHEDULED, CONFIRMED -> workshop.arrive(id, null);
            case ARRIVED -> workshop.start(id);
            case AWAITING_APPROVAL, AWAITING_PARTS -> workshop.resume(id);
            case IN_PROGRESS -> workshop.makeReady(id);
            case READY, FINISHED, CANCELED, NO_SHOW -> workshop.finish(id, null, null);
        };
    }
}
