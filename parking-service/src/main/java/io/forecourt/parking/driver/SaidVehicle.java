package io.forecourt.parking.driver;

import io.forecourt.parking.tariff.engine.VehicleClass;
import org.jspecify.annotations.Nullable;

/**
 * Which vehicle somebody says: one of their own, or any other by its plate.
 *
 * @param vehicleId one of the driver's, in place of all the rest
 * @param plate as it was typed
 * @param country where the plate is from, which is not assumed; ISO 3166-1
 * @param vehicleClass a car where nothing is said
 */
public record SaidVehicle(
        @Nullable Long vehicleId,
        @Nullable String plate,
        @Nullable String country,
        @Nullable VehicleClass vehicleClass) {}
