package io.forecourt.parking.driver.web;

import io.forecourt.parking.driver.BoughtCar;
import io.forecourt.parking.driver.OwnVehicle;
import io.forecourt.parking.driver.Plate;
import io.forecourt.parking.driver.PlateKind;
import io.forecourt.parking.driver.Propulsion;
import io.forecourt.parking.tariff.engine.VehicleClass;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One of the caller's vehicles. */
record VehicleResponse(
        long id,
        @Nullable String name,

        @Schema(description = "Absent while nobody has said it, as of a car that was just bought") @Nullable
        String plate,

        @Nullable String country,
        @Nullable PlateKind plateKind,

        @Schema(description = "What parking it is priced as")
        VehicleClass vehicleClass,

        @Schema(description = "Absent where the class comes from weight and propulsion") @Nullable
        VehicleClass statedClass,

        @Nullable Propulsion propulsion,
        @Nullable Integer weightKg,

        @Schema(description = "Of a car that was bought here") @Nullable
        Bought bought) {

    /** What inventory knows of a bought car; make and model may come a moment later. */
    record Bought(
            String vin,
            @Nullable String manufacturer,
            @Nullable String model,
            @Nullable Integer modelYear) {

        static @Nullable Bought of(@Nullable BoughtCar car) {
            return car == null ? null : new Bought(car.vin(), car.manufacturer(), car.model(), car.modelYear());
        }
    }

    static VehicleResponse of(OwnVehicle vehicle) {
        Plate plate = vehicle.plate();
        return new VehicleResponse(
                vehicle.id(),
                vehicle.name(),
                plate == null ? null : plate.number(),
                plate == null ? null : plate.country(),
                plate == null ? null : plate.kind(),
                vehicle.vehicleClass(),
                vehicle.build().stated(),
                vehicle.build().propulsion(),
                vehicle.build().weightKg(),
                Bought.of(vehicle.bought()));
    }
}
