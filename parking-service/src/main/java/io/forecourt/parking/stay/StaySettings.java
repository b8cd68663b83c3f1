package io.forecourt.parking.stay;

import java.time.Duration;
import java.time.Instant;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long what is waited for.
 *
 * @param hold how long a space is kept while it is paid, at first and for an extension
 * @param quote how long a session's price holds while it is paid
 * @param noShowAfter how long after the start of a reservation its driver is waited for
 * @param checkInBefore how long before the start they may come
 * @param closeAfter how long a session that is over is open to what comes late
 * @param overstay how long after its end a vehicle that nobody has said to have left is taken to be there
 * @param longest what a stay lasts at most, extensions included
 * @param checkEvery how often it is looked what time has changed
 */
@Validated
@ConfigurationProperties("forecourt.stay")
public record StaySettings(
        @DefaultValue("10m") @DurationMin(seconds = 1) Duration hold,
        @DefaultValue("5m") @DurationMin(seconds = 1) Duration quote,
        @DefaultValue("30m") @DurationMin(seconds = 0) Duration noShowAfter,
        @DefaultValue("15m") @DurationMin(seconds = 0) Duration checkInBefore,
        @DefaultValue("15m") @DurationMin(seconds = 0) Duration closeAfter,
        @DefaultValue("24h") @DurationMin(minutes = 1) Duration overstay,
        @DefaultValue("31d") @DurationMin(minutes = 1) Duration longest,
        @DefaultValue("2s") @DurationMin(millis = 100) Duration checkEvery) {

    /** Waiting for a driver ends with the reservation at the latest. */
    Instant noShowAt(Instant startsAt, Instant endsAt) {
        Instant patient = startsAt.plus(noShowAfter);
        return patient.isBefore(endsAt) ? patient : endsAt;
    }

    /** Whether its vehicle may come now. */
    public boolean admits(Stay stay, Instant now) {
        return !now.isBefore(stay.terms().startsAt().minus(checkInBefore))
                && now.isBefore(stay.bought().endsAt());
    }
}
