package io.forecourt.servicecenter.vehicle.web;

import io.forecourt.servicecenter.appointment.AppointmentStatus;
import io.forecourt.servicecenter.appointment.AppointmentView;
import io.forecourt.servicecenter.appointment.OdometerReading;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An appointment in the history of its car. */
record VisitResponse(
        long appointmentId,
        boolean vip,
        AppointmentStatus status,
        Instant startsAt,
        Instant endsAt,
        String reason,
        AppointmentView.Customer customer,
        AppointmentView.Technician technician,
        @Nullable OdometerReading odometer,
        @Nullable Instant finishedAt,
        @Nullable String finishNotes) {

    static VisitResponse of(AppointmentView appointment) {
        return new VisitResponse(
                appointment.id(),
                appointment.vip(),
                appointment.status(),
                appointment.slot().startsAt(),
                appointment.slot().endsAt(),
                appointment.reason(),
                appointment.customer(),
                appointment.technician(),
                appointment.odometer(),
                appointment.finishedAt(),
                appointment.finishNotes());
    }
}
