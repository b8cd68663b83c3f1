package io.forecourt.servicecenter.schedule;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Some time, half-open, in which a technician does not work whatever their hours are. */
public record Absence(
        long id,
        long technicianId,
        Instant startsAt,
        Instant endsAt,
        Kind kind,
        @Nullable String note) {

    /** Why. */
    public enum Kind {
        HOLIDAY,
        SICK,
        TRAINING,
        OTHER
    }
}
