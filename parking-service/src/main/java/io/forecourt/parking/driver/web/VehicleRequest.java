package io.forecourt.parking.driver.web;

import io.forecourt.parking.driver.Build;
import io.forecourt.parking.driver.Plate;
import io.forecourt.parking.driver.Propulsion;
import io.forecourt.parking.driver.VehicleEntry;
import io.forecourt.parking.tariff.engine.VehicleClass;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a driver says of a vehicle. */
record VehicleRequest(
        @Schema(description = "What its driver calls it") @Size(max = 50) @Nullable
        String name,

        @Schema(description = "Its registration plate, however it is written", example = "AA-123-AA")
        @NotBlank
        @Size(max = Plate.MAX_TYPED)
        String plate,

        @Schema(description = "Where it is registered, ISO 3166-1", example = "FR") @NotBlank @Size(max = 2)
        String country,

        @Schema(description = "If absent, it comes from weight and propulsion; a car if these are absent, too")
        @Nullable
        VehicleClass vehicleClass,

        @Nullable Propulsion propulsion,

        @Schema(description = "Empty, as the registration certificate says") @Min(1) @Max(100_000) @Nullable
        Integer weightKg) {

    VehicleEntry toEntry() {
        return new VehicleEntry(name, Plate.of(plate, country), new Build(vehicleClass, propulsion, weightKg));
    }
}
