package io.forecourt.parking.driver;

import io.forecourt.parking.tariff.engine.VehicleClass;
import org.jspecify.annotations.Nullable;

/**
 * What is parked, as far as a stay has to know.
 *
 * @param vehicleId among the driver's vehicles; absent where they only said its plate
 */
public record ParkedVehicle(
        Plate plate, VehicleClass vehicleClass, @Nullable Long vehicleId) {}
