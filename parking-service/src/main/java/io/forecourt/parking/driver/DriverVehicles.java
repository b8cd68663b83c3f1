package io.forecourt.parking.driver;

import io.forecourt.parking.tariff.engine.VehicleClass;
import io.forecourt.web.problem.InvalidRequest;
import java.util.UUID;

/** The vehicles that drivers have here. */
public interface DriverVehicles {

    /**
     * A vehicle of that account, with its plate and class of now.
     *
     * @throws VehicleNotFound when it has none of that number, also when another account has
     * @throws PlateMissing when its plate is not known yet
     */
    ParkedVehicle get(UUID accountId, long vehicleId);

    /**
     * The vehicle that the account says: one of its own as {@link #get} has it, or another.
     *
     * @throws InvalidRequest when none is said, or both, or a plate without its country, or one that is none
     */
    default ParkedVehicle get(UUID accountId, SaidVehicle said) {
        var vehicleId = said.vehicleId();
        var plate = said.plate();
        if ((vehicleId == null) == (plate == null)) {
            throw new InvalidRequest("", "must say which vehicle, either by vehicleId or by plate");
        }
        if (vehicleId != null) {
            return get(accountId, vehicleId);
        }
        var country = said.country();
        if (country == null) {
            throw new InvalidRequest("/country", "is missing beside the plate");
        }
        var vehicleClass = said.vehicleClass();
        return new ParkedVehicle(
                Plate.of(plate, country), vehicleClass == null ? VehicleClass.CAR : vehicleClass, null);
    }
}
