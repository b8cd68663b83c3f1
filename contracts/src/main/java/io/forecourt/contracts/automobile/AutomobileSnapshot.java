package io.forecourt.contracts.automobile;

import io.forecourt.contracts.MoneyAmount;
import io.forecourt.contracts.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * An automobile as everyone may know it; what it cost us stays with inventory.
 *
 * @param vin in canonical form: trimmed, upper case
 * @param modelYear calendar year, where known
 * @param mileage odometer reading, zero or more
 * @param price asking price, absent while there is none
 * @param status where it stands in inventory's life cycle; readers must expect values added later
 * @param soldByUs true once we have sold this VIN, for as long as that sale is not cancelled or unwound
 * @param changedAt ISO 8601 instant of the change that made this revision
 */
public record AutomobileSnapshot(
        String vin,
        long revision,
        boolean removed,
        String manufacturer,
        String model,
        @Nullable Integer modelYear,
        @Nullable String color,
        @Nullable Mileage mileage,
        @Nullable MoneyAmount price,
        String condition,
        String status,
        boolean soldByUs,
        @Nullable String fuel,
        @Nullable String emissionClass,
        @Nullable Integer weightKg,
        @Nullable String registrationPlate,
        String changedAt)
        implements Snapshot {

    @Override
    public String key() {
        return vin;
    }

    /**
     * @param unit {@code KM} or {@code MI}
     */
    public record Mileage(int value, String unit) {}
}
