package io.forecourt.servicecenter.appointment.web;

import io.forecourt.servicecenter.appointment.AppointmentStatus;
import io.forecourt.servicecenter.appointment.AppointmentView;
import io.forecourt.servicecenter.appointment.OdometerReading;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An appointment as staff sees it, or, without what is only theirs to know, as its customer does. */
record AppointmentResponse(
        long id,

        @Schema(description = "in quotes, what If-Match wants of whoever changes it")
        long version,

        String vin,

        @Schema(description = "the car was sold by us; for staff only") @Nullable
        Boolean vip,

        AppointmentStatus status,
        Instant startsAt,
        Instant endsAt,
        String reason,
        AppointmentView.Customer customer,
        Technician technician,

        @Schema(description = "the code of what is done, where it is a service that is offered") @Nullable
        String serviceCode,

        @Schema(description = "where it is done, where it takes a bay; for staff only")
        AppointmentView.@Nullable Bay bay,

        @Schema(description = "when technician and bay are free for the next; for staff only") @Nullable
        Instant occupiedUntil,

        @Nullable OdometerReading odometer,
        @Nullable Instant finishedAt,

        @Schema(description = "what the workshop noted for itself; for staff only") @Nullable
        String finishNotes,

        @Schema(description = "why it was called off, where whoever did has said so") @Nullable
        String cancellationReason) {

    /** Who does the work. */
    @Schema(name = "AppointmentTechnician")
    record Technician(
            long id,
            String firstName,
            String lastName,

            @Schema(description = "for staff only") @Nullable
            String employeeId) {

        private static Technician of(AppointmentView.Technician technician) {
            return new Technician(
                    technician.id(), technician.firstName(), technician.lastName(), technician.employeeId());
        }

        private Technician forTheCustomer() {
            return new Technician(id, firstName, lastName, null);
        }
    }

    static AppointmentResponse of(AppointmentView appointment) {
        return new AppointmentResponse(
                appointment.id(),
                appointment.version(),
                appointment.vin(),
                appointment.vip(),
                appointment.status(),
                appointment.slot().startsAt(),
                appointment.slot().endsAt(),
                appointment.reason(),
                appointment.customer(),
                Technician.of(appointment.technician()),
                appointment.service(),
                appointment.bay(),
                appointment.occupiedUntil(),
                appointment.odometer(),
                appointment.finishedAt(),
                appointment.finishNotes(),
                appointment.cancellationReason());
    }

    AppointmentResponse forTheCustomer() {
        return new AppointmentResponse(
                id,
                version,
                vin,
                null,
                status,
                startsAt,
                endsAt,
                reason,
                customer,
                technician.forTheCustomer(),
                serviceCode,
                null,
                null,
                odometer,
                finishedAt,
                null,
                cancellationReason);
    }
}
