package io.forecourt.servicecenter.appointment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as people look at it: with its technician's and customer's names, and with what is known of the car in
 * the moment of looking.
 *
 * @param vip the car was sold by us
 * @param knownToInventory the car is, or was, in our stock
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
        @Nullable OdometerReading odometer,
        @Nullable Instant finishedAt,
        @Nullable String finishNotes) {

    /**
     * Whom it is for.
     *
     * @param id absent where the appointment was booked for a name
     * @param name absent where the customer has been forgotten
     */
    public record Customer(@Nullable Long id, @Nullable String name) {}

    /** Who does the work. */
    public record Technician(long id, String firstName, String lastName, String employeeId) {}
}
