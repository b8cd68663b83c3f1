package io.forecourt.parking.driver;

import io.forecourt.parking.tariff.engine.VehicleClass;
import org.jspecify.annotations.Nullable;

/**
 * A vehicle as its driver has it: what they said of it, else what is known because they bought it here.
 *
 * @param plate absent while neither says it
 * @param vehicleClass what it is priced as now
 * @param bought absent where they entered it
 */
public record OwnVehicle(
        long id,
        long version,
        @Nullable String name,
        @Nullable Plate plate,
        Build build,
        VehicleClass vehicleClass,
        @Nullable BoughtCar bought) {

    boolean hasPlate(Plate other) {
        return other.equals(plate);
    }
}
