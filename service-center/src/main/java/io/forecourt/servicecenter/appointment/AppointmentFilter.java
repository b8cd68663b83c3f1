package io.forecourt.servicecenter.appointment;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which appointments someone wants to see; what is absent or empty does not matter to them.
 *
 * @param from beginning of the time that they lie in, if only in part
 * @param before end, exclusive, of that time
 */
public record AppointmentFilter(
        Set<AppointmentStatus> statuses,
        @Nullable Long technicianId,
        @Nullable Instant from,
        @Nullable Instant before,
        @Nullable String vin,
        @Nullable Long customerId) {

    public static final AppointmentFilter NONE = new AppointmentFilter(Set.of(), null, null, null, null, null);
}
