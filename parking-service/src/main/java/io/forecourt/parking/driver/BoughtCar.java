package io.forecourt.parking.driver;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a car because it was bought here. Inventory's part of it may come later than the sale.
 *
 * @param plate as inventory has it, in whatever way it was typed
 * @param build without a stated class
 */
public record BoughtCar(
        String vin,
        @Nullable String manufacturer,
        @Nullable String model,
        @Nullable Integer modelYear,
        @Nullable String plate,
        Build build) {

    @Nullable
    String name() {
        return manufacturer == null ? null : manufacturer + " " + model;
    }
}
