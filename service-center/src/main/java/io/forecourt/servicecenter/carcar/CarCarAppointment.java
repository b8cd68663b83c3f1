package io.forecourt.servicecenter.carcar;

import io.forecourt.servicecenter.appointment.AppointmentStatus;
import io.forecourt.servicecenter.appointment.AppointmentView;
import io.forecourt.servicecenter.site.Site;
import java.util.Objects;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * @param status {@code created} while it is open, then {@code finished} or {@code canceled}
 * @param vip whether the car is, or was, in our stock
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record CarCarAppointment(
        long id,
        String dateTime,
        String reason,
        String status,
        String vin,
        String customer,
        boolean vip,
        CarCarTechnician technician) {

    static CarCarAppointment of(AppointmentView appointment, Site site) {
        return new CarCarAppointment(
                appointment.id(),
                CarCarTime.format(appointment.slot().startsAt(), site),
                appointment.reason(),
                statusOf(appointment.status()),
                appointment.vin(),
                Objects.requireNonNullElse(appointment.customer().name(), ""),
                appointment.knownToInventory(),
                CarCarTechnician.of(appointment.technician()));
    }

    private static String statusOf(AppointmentStatus status) {
        return switch (status) {
            case SCHEDULED, CONFIRMED, ARRIVED, IN_PROGRESS, AWAITING_APPROVAL, AWAITING_PARTS, READY -> "created";
            case FINISHED -> "finished";
            case CANCELED, NO_SHOW -> "canceled";
        };
    }
}
