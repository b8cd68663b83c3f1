package io.forecourt.sales.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A half-open stretch of time, {@code [startsAt, endsAt)}, in microseconds as the database keeps them.
 *
 * @param endsAt after {@code startsAt}; absent for an open end
 */
@Embeddable
public record Period(
        @Column(nullable = false) Instant startsAt,
        @Nullable Instant endsAt) {

    public Period {
        startsAt = startsAt.truncatedTo(ChronoUnit.MICROS);
        endsAt = endsAt == null ? null : endsAt.truncatedTo(ChronoUnit.MICROS);
        if (endsAt != null && !endsAt.isAfter(startsAt)) {
            throw new IllegalArgumentException("A period that ends at " + endsAt + " cannot start at " + startsAt);
        }
    }

    public static Period openFrom(Instant startsAt) {
        return new Period(startsAt, null);
    }

    public boolean overlaps(Period other) {
        return startsBefore(other.endsAt) && other.startsBefore(endsAt);
    }

    public boolean isOverAt(Instant instant) {
        return endsAt != null && !endsAt.isAfter(instant);
    }

    /** The part before that instant; this period must have started by then. */
    Period cutAt(Instant instant) {
        return isOverAt(instant) ? this : new Period(startsAt, instant);
    }

    private boolean startsBefore(@Nullable Instant end) {
        return end == null || startsAt.isBefore(end);
    }
}
