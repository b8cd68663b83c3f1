package io.forecourt.servicecenter.appointment;

import java.time.Instant;

/**
 * Something happened to an appointment; heard by the rest of the service in the same transaction.
 *
 * @param appointment as it is now
 */
public record AppointmentChanged(Change change, Appointment appointment, Instant occurredAt) {

    /** What happened. */
    public enum Change {
        SCHEDULED,
        RESCHEDULED,
        PROGRESSED,
        FINISHED,
        CANCELED,
        MISSED
    }
}
