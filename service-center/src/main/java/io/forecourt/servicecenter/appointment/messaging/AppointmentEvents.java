package io.forecourt.servicecenter.appointment.messaging;

import io.forecourt.contracts.EventType;
import io.forecourt.contracts.appointment.AppointmentFact;
import io.forecourt.messaging.Outbox;
import io.forecourt.servicecenter.appointment.AppointmentChanged;
import io.forecourt.servicecenter.appointment.OdometerReading;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Publishes what happened, in the transaction in which it does. */
@Component
class AppointmentEvents {

    private final Outbox outbox;

    AppointmentEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void publish(AppointmentChanged event) {
        outbox.publish(typeOf(event), factOf(event));
    }

    static EventType typeOf(AppointmentChanged event) {
        return switch (event.change()) {
            case SCHEDULED -> EventType.APPOINTMENT_SCHEDULED;
            case RESCHEDULED -> EventType.APPOINTMENT_RESCHEDULED;
            case PROGRESSED -> EventType.APPOINTMENT_PROGRESSED;
            case FINISHED -> EventType.APPOINTMENT_FINISHED;
            case CANCELED -> EventType.APPOINTMENT_CANCELED;
            case MISSED -> EventType.APPOINTMENT_MISSED;
        };
    }

    static AppointmentFact factOf(AppointmentChanged event) {
        var appointment = event.appointment();
        return new AppointmentFact(
                appointment.id(),
                appointment.vin().text(),
                appointment.technicianId(),
                appointment.status().name(),
                appointment.slot().startsAt().toString(),
                appointment.slot().endsAt().toString(),
                appointment.reason(),
                odometerOf(appointment.odometer()),
                event.occurredAt().toString());
    }

    private static AppointmentFact.@Nullable Odometer odometerOf(@Nullable OdometerReading reading) {
        return reading == null
                ? null
                : new AppointmentFact.Odometer(reading.value(), reading.unit().name());
    }
}
