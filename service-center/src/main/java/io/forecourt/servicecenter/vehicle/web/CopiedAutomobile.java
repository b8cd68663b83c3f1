package io.forecourt.servicecenter.vehicle.web;

import io.forecourt.replicas.AutomobileVO;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Our copy of what inventory says of a car.
 *
 * @param changedAt when inventory made this revision
 * @param copyAgeSeconds since our copies were last known to hold all that inventory had sent; absent until that is
 *     known once
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
        Instant changedAt,
        @Nullable Long copyAgeSeconds) {

    record Mileage(int value, String unit) {}

    record Price(long minorUnits, String currency) {}

    static @Nullable CopiedAutomobile of(@Nullable AutomobileVO copy, @Nullable Duration age) {
        if (copy == null) {
            return null;
        }
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
                age == null ? null : age.toSeconds());
    }
}
