package io.forecourt.replicas;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * This service's copy of an automobile, usually a few milliseconds old.
 *
 * @param vin in canonical form: trimmed, upper case
 * @param revision inventory's count of changes
 * @param removed true once inventory delisted it; the other values are then the last known ones
 * @param mileageUnit {@code KM} or {@code MI}, absent with the mileage
 * @param priceMinorUnits asking price in the currency's smallest unit, absent while there is none
 * @param status where it stands in inventory's life cycle; expect values added later
 * @param soldByUs true once we have sold this VIN, for as long as that sale stands
 * @param changedAt when inventory made this revision
 */
public record AutomobileVO(
        String vin,
        long revision,
        boolean removed,
        String manufacturer,
        String model,
        @Nullable Integer modelYear,
        @Nullable String color,
        @Nullable Integer mileage,
        @Nullable String mileageUnit,
        @Nullable Long priceMinorUnits,
        @Nullable String priceCurrency,
        String condition,
        String status,
        boolean soldByUs,
        @Nullable String fuel,
        @Nullable String emissionClass,
        @Nullable Integer weightKg,
        @Nullable String registrationPlate,
        Instant changedAt) {}
