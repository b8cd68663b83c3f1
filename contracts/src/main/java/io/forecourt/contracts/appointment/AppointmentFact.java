package io.forecourt.contracts.appointment;

import io.forecourt.contracts.Payload;
import org.jspecify.annotations.Nullable;

/**
 * A step in the life of a workshop appointment; the event's type says which, {@code status} where it then stands.
 *
 * @param technicianId the technician's number in service-center
 * @param startsAt ISO 8601 instant
 * @param endsAt ISO 8601 instant, after {@code startsAt}
 * @param odometer reading taken, where one was
 * @param reason what the car comes in for
 * @param occurredAt ISO 8601 instant
 */
public record AppointmentFact(
        long appointmentId,
        String vin,
        long technicianId,
        String status,
        String startsAt,
        String endsAt,
        String reason,
        @Nullable Odometer odometer,
        String occurredAt)
        implements Payload {

    @Override
    public String key() {
        return vin;
    }

    /**
     * @param unit {@code KM} or {@code MI}
     */
    public record Odometer(int value, String unit) {}
}
