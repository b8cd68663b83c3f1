package io.forecourt.servicecenter.appointment;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an appointment is to be moved; what is absent stays.
 *
 * @param technicianId absent to leave it with the same technician; where a customer moves theirs and that one is not
 *     free, with another
 * @param outsideHours whether it may be when nobody is at work; for the front desk to say
 */
public record RescheduleAppointment(
        @Nullable Long technicianId,
        @Nullable Instant startsAt,
        @Nullable Duration duration,
        boolean outsideHours) {

    Slot of(Slot slot) {
        return Slot.of(startsAt == null ? slot.startsAt() : startsAt, duration == null ? slot.duration() : duration);
    }
}
