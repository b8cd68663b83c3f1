package io.forecourt.servicecenter.appointment;

import org.jspecify.annotations.Nullable;

/**
 * What has to be said to book an appointment.
 *
 * @param bookedFor absent where a customer books for themselves
 * @param technicianId absent for whoever is free
 */
public record ScheduleAppointment(
        Vin vin,
        @Nullable BookedFor bookedFor,
        @Nullable Long technicianId,
        Slot slot,
        String reason,
        @Nullable ReadingTaken odometer) {}
