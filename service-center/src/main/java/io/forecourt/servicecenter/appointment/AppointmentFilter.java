package io.forecourt.servicecenter.appointment;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which appointments someone wants to see; what is absent or empty does not matter to them.
 *
 * @param startsFrom earliest start
 * @param startsBefore end, exclusive, of the time they start in
 */
public record AppointmentFilter(
        Set<AppointmentStatus> statuses,
        @Nullable Long technicianId,
        @Nullable Instant startsFrom,
        @Nullable Instant startsBefore,
        @Nullable String vin,
        @Nullable Long customerId) {

    public static final AppointmentFilter NONE = new AppointmentFilter(Set.of(), null, null, null, null, null);
}
