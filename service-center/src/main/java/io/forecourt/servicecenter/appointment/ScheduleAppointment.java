package io.forecourt.servicecenter.appointment;

import org.jspecify.annotations.Nullable;

/** What has to be said to book an appointment. */
public record ScheduleAppointment(
        Vin vin,
        BookedFor bookedFor,
        long technicianId,
        Slot slot,
        String reason,
        @Nullable ReadingTaken odometer) {}
