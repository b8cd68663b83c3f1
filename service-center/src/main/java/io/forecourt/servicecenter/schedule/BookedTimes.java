package io.forecourt.servicecenter.schedule;

import java.time.Instant;
import java.util.List;

/** What technicians are booked for, as told by the feature that books them. */
@FunctionalInterface
public interface BookedTimes {

    /** Somebody's work that is planned and not done, half-open. */
    record Booked(long appointmentId, Instant startsAt, Instant endsAt) {}

    /** What of a technician's work overlaps with that time, by its beginning. */
    List<Booked> of(long technicianId, TimeRange time);
}
