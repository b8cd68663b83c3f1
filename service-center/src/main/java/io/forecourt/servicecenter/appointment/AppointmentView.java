package io.forecourt.servicecenter.appointment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as people look at it: with its technician's and customer's names, and with what is known of the car in
 * the moment of looking.
 *
 * @param vip the car was sold by us
 * @param knownToInventory the car is, or was, in our stock
 * @param service the code of what is done, where it is something that the workshop offers by name
 * @param bay where it is done, where it takes a bay
 * @param occupiedUntil when technician and bay are free for the next: the end and the buffer after it, or an earlier
 *     finish; absent for what was finished before it was to start
 */
public record AppointmentView(
        long id,
        long version,
        String vin,
        boolean vip,
        boolean knownToInventory,
        AppointmentStatus status,
        Slot slot,
        String reason,
        Customer customer,
        Technician technician,
        @Nullable String service,
        @Nullable Bay bay,
        @Nullable Instant occupiedUntil,
        @Nullable OdometerReading odometer,
        @Nullable Instant finishedAt,
        @Nullable String finishNotes,
        @Nullable String cancellationReason) {

    /**
     * Whom it is for.
     *
     * @param id absent where the appointment was booked for a name
     * @param name absent where the customer has been forgotten
     */
    public record Customer(@Nullable Long id, @Nullable String name) {}

    /** Where the work is done. */
    public record Bay(long id, String name) {}

    /** Who does the work. */
    public record Technician(long id, String firstName, String lastName, String employeeId) {}
}
