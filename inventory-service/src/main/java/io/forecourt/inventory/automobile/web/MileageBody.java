package io.forecourt.inventory.automobile.web;

import io.forecourt.inventory.automobile.DistanceUnit;
import io.forecourt.inventory.automobile.Mileage;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/** A reading of the odometer. */
record MileageBody(@Min(0) @Max(Mileage.MAX) int value, DistanceUnit unit) {

    Mileage toMileage() {
        return new Mileage(value, unit);
    }

    static @Nullable MileageBody of(@Nullable Mileage mileage) {
        return mileage == null ? null : new MileageBody(mileage.value(), mileage.unit());
    }
}
