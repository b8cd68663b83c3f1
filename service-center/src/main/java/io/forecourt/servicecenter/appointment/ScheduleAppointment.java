package io.forecourt.servicecenter.appointment;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What has to be said to book an appointment.
 *
 * @param bookedFor absent where a customer books for themselves
 * @param technicianId absent for whoever is free
 * @param service the code of what is to be done, where it is something that the workshop offers by name
 * @param duration absent for as long as the service takes
 * @param outsideHours whether it may be when nobody is at work; for the front desk to say
 */
public record ScheduleAppointment(
        Vin vin,
        @Nullable BookedFor bookedFor,
        @Nullable Long technicianId,
        Instant startsAt,
        @Nullable String service,
        @Nullable Duration duration,
        boolean outsideHours,
        String reason,
        @Nullable ReadingTaken odometer) {}
