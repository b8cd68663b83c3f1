package io.forecourt.servicecenter.appointment;

import io.forecourt.servicecenter.schedule.TimeRange;
import io.forecourt.servicecenter.schedule.Work;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants of the workshop's time.
 *
 * @param technicianId absent for whoever is free
 * @param moving the appointment that is moved there, which is not in its own way and rather stays where it is
 */
record Wish(
        Instant startsAt,
        Work work,
        @Nullable Long technicianId,
        boolean outsideHours,
        @Nullable Appointment moving) {

    private static final long NONE = 0;

    TimeRange worked() {
        return work.workedOn(startsAt);
    }

    TimeRange occupied() {
        return work.occupied(startsAt);
    }

    /** The number of the appointment that is moved, or one that none has. */
    long moved() {
        return moving == null ? NONE : moving.id();
    }

    /** The number of the technician who has it now, or one that nobody has. */
    long currentTechnician() {
        return moving == null ? NONE : moving.technicianId();
    }

    /** The number of the bay that it is booked into now, or one that none has. */
    long currentBay() {
        return moving == null || moving.bayId() == null ? NONE : moving.bayId();
    }
}
