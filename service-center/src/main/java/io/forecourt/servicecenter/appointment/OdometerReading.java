package io.forecourt.servicecenter.appointment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * What an odometer showed.
 *
 * @param value whole units, from 0 to {@value #MAX}; the car has gone at least that far and less than one unit more
 * @param takenAt when it was read, as far as is known
 */
@Embeddable
public record OdometerReading(
        @Column(name = "odometer_value") int value,

        @Enumerated(EnumType.STRING) @Column(name = "odometer_unit")
        DistanceUnit unit,

        @Column(name = "odometer_taken_at") Instant takenAt) {

    public static final int MAX = 9_999_999;

    public OdometerReading {
        if (value < 0 || value > MAX) {
            throw new IllegalArgumentException("An odometer shows 0 to " + MAX + ", not " + value);
        }
    }

    /** True when the car must have gone less far than at the earlier reading, whatever the units hide. */
    boolean isBelow(OdometerReading earlier) {
        return unit == earlier.unit
                ? value < earlier.value
                : unit.toKilometres(value + 1L) <= earlier.unit.toKilometres(earlier.value);
    }

    double kilometresSince(OdometerReading earlier) {
        return unit.toKilometres(value) - earlier.unit.toKilometres(earlier.value);
    }
}
