package io.forecourt.servicecenter.appointment.web;

import io.forecourt.servicecenter.appointment.AppointmentStatus;
import io.forecourt.servicecenter.appointment.AppointmentView;
import io.forecourt.servicecenter.appointment.OdometerReading;
import io.forecourt.web.precondition.ETags;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;

record AppointmentResponse(
        long id,
        String vin,
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

    static AppointmentResponse of(AppointmentView appointment) {
        return new AppointmentResponse(
                appointment.id(),
                appointment.vin(),
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

    /** Never kept by a cache: names and VIP change without the version that the tag counts. */
    static ResponseEntity<AppointmentResponse> answer(AppointmentView appointment) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .eTag(ETags.of(appointment.version()))
                .body(of(appointment));
    }
}
