package io.forecourt.servicecenter.appointment;

import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Which odometer readings need a second look before they are kept.
 *
 * @param kilometresPerDay how far a car may have gone for each day since the last reading
 * @param kilometresAtOnce how far it may have gone in any case
 */
@Validated
@ConfigurationProperties("forecourt.appointment.odometer")
public record OdometerPlausibility(
        @Positive @DefaultValue("500") int kilometresPerDay,
        @Positive @DefaultValue("2000") int kilometresAtOnce) {

    /** @throws OdometerNeedsConfirmation when the car has gone backwards or implausibly far since the last reading */
    void check(OdometerReading reading, OdometerReading last) {
        if (reading.isBelow(last)) {
            throw OdometerNeedsConfirmation.decrease(last);
        }
        if (reading.kilometresSince(last) > plausibleWithin(Duration.between(last.takenAt(), reading.takenAt()))) {
            throw OdometerNeedsConfirmation.jump(last);
        }
    }

    private long plausibleWithin(Duration time) {
        return Math.max(kilometresAtOnce, kilometresPerDay * time.toDays());
    }
}
