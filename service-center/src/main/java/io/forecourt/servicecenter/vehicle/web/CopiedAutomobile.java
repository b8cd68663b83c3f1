package io.forecourt.servicecenter.vehicle.web;

import io.forecourt.replicas.AutomobileVO;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Our copy of what inventory says of a car.
 *
 * @param asOf when inventory last changed what is copied here
 * @param ageSeconds how long ago that was
 */
record CopiedAutomobile(
        String manufacturer,
        String model,
        @Nullable Integer modelYear,
        @Nullable String color,
        @Nullable Mileage mileage,
        @Nullable Price price,
        String condition,
        String status,
        @Nullable String fuel,
        @Nullable String emissionClass,
        @Nullable Integer weightKg,
        @Nullable String registrationPlate,
        boolean delisted,
        long revision,
        Instant asOf,
        long ageSeconds) {

    record Mileage(int value, String unit) {}

    record Price(long minorUnits, String currency) {}

    static CopiedAutomobile of(AutomobileVO copy, Instant now) {
        return new CopiedAutomobile(
                copy.manufacturer(),
                copy.model(),
                copy.modelYear(),
                copy.color(),
                copy.mileage() == null || copy.mileageUnit() == null
                        ? null
                        : new Mileage(copy.mileage(), copy.mileageUnit()),
                copy.priceMinorUnits() == null || copy.priceCurrency() == null
                        ? null
                        : new Price(copy.priceMinorUnits(), copy.priceCurrency()),
                copy.condition(),
                copy.status(),
                copy.fuel(),
                copy.emissionClass(),
                copy.weightKg(),
                copy.registrationPlate(),
                copy.removed(),
                copy.revision(),
                copy.changedAt(),
                Math.max(0, Duration.between(copy.changedAt(), now).toSeconds()));
    }
}
