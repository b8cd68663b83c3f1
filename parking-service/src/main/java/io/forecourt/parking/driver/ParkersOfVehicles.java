package io.forecourt.parking.driver;

import io.forecourt.parking.tariff.KnownVehicles;
import io.forecourt.parking.tariff.engine.Parker;
import io.forecourt.security.CurrentCaller;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Has prices asked for with the class and the permits of a vehicle. */
@Component
class ParkersOfVehicles implements KnownVehicles {

    private final DriverVehicles vehicles;
    private final Permits permits;
    private final CurrentCaller callers;

    ParkersOfVehicles(DriverVehicles vehicles, Permits permits, CurrentCaller callers) {
        this.vehicles = vehicles;
        this.permits = permits;
        this.callers = callers;
    }

    /** @throws VehicleNotFound when the caller has none of that number, also when nobody is signed in */
    @Override
    public Parker parker(long vehicleId, @Nullable String zoneGroup, Instant at) {
        var account = callers.current().accountId().orElseThrow(() -> new VehicleNotFound(vehicleId));
        var vehicle = vehicles.get(account, vehicleId);
        return new Parker(vehicle.vehicleClass(), permits.userClass(vehicle.plate(), zoneGroup, at));
    }
}
