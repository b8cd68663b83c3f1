package io.forecourt.servicecenter.appointment;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The time an appointment takes, half-open: the next one may start at {@code endsAt}.
 *
 * @param startsAt between the years 2000 and 2100, in whole microseconds, as the database keeps it
 * @param endsAt 15 minutes to 24 hours later
 */
@Embeddable
public record Slot(Instant startsAt, Instant endsAt) {

    public static final int MIN_MINUTES = 15;
    public static final int MAX_MINUTES = 24 * 60;

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    public Slot {
        var duration = Duration.between(startsAt, endsAt);
        if (duration.compareTo(Duration.ofMinutes(MIN_MINUTES)) < 0
                || duration.compareTo(Duration.ofMinutes(MAX_MINUTES)) > 0) {
            throw new ImpossibleSlot("An appointment takes 15 minutes to 24 hours.");
        }
        if (startsAt.isBefore(EARLIEST) || !startsAt.isBefore(LATEST)) {
            throw new ImpossibleSlot("An appointment starts between the years 2000 and 2100.");
        }
    }

    /**
     * That time from then on.
     *
     * @throws ImpossibleSlot when it starts or lasts as no appointment does
     */
    public static Slot of(Instant startsAt, Duration duration) {
        if (startsAt.isBefore(EARLIEST) || !startsAt.isBefore(LATEST)) {
            throw new ImpossibleSlot("An appointment starts between the years 2000 and 2100.");
        }
        var start = startsAt.truncatedTo(ChronoUnit.MICROS);
        return new Slot(start, start.plus(duration));
    }

    public Duration duration() {
        return Duration.between(startsAt, endsAt);
    }
}
