package io.forecourt.inventory.automobile;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A reading of the odometer.
 *
 * @param value whole units, from 0 to {@value #MAX}
 */
@Embeddable
public record Mileage(
        int value, @Enumerated(EnumType.STRING) DistanceUnit unit) {

    public static final int MAX = 9_999_999;

    @Override
    public String toString() {
        return value + " " + unit;
    }
}
