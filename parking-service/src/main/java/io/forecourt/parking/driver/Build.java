package io.forecourt.parking.driver;

import io.forecourt.parking.tariff.engine.HeavyVehicles;
import io.forecourt.parking.tariff.engine.VehicleClass;
import org.jspecify.annotations.Nullable;

/**
 * How a vehicle is built, as far as its class depends on it: the class is stated, or it is known how heavy the vehicle is.
 *
 * @param stated what its driver says that it is
 * @param weightKg empty, as the registration certificate says
 */
public record Build(
        @Nullable VehicleClass stated,
        @Nullable Propulsion propulsion,
        @Nullable Integer weightKg) {

    static final Build UNKNOWN = new Build(null, null, null);

    /** This, and what it leaves open as that other one says. */
    Build or(Build known) {
        return new Build(
                stated == null ? known.stated : stated,
                propulsion == null ? known.propulsion : propulsion,
                weightKg == null ? known.weightKg : weightKg);
    }

    /**
     * What it is priced as. What is not known counts in the driver's favour: a car of unknown weight is not heavy, and one
     * of unknown propulsion may weigh what an electric one may.
     */
    VehicleClass vehicleClass(HeavyVehicles heavy) {
        if (stated != null) {
            return stated;
        }
        return weightKg == null ? VehicleClass.CAR : heavy.classOf(weightKg, propulsion != Propulsion.COMBUSTION);
    }
}
