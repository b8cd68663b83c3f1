package io.forecourt.parking.driver;

import io.forecourt.parking.tariff.engine.HeavyVehicles;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What holds for all drivers' vehicles.
 *
 * @param most that one driver may enter
 * @param country ISO 3166-1, of the plates of cars that are bought here, of which inventory says no country
 * @param heavyOverCombustionKg see {@link HeavyVehicles#overCombustionKg}
 * @param heavyOverElectricKg see {@link HeavyVehicles#overElectricKg}
 */
@Validated
@ConfigurationProperties("forecourt.parking.vehicles")
record VehicleSettings(
        @Min(1) @DefaultValue("20") int most,
        @Pattern(regexp = "[A-Z]{2}") @DefaultValue("US") String country,
        @Min(1) @DefaultValue("1600") int heavyOverCombustionKg,
        @Min(1) @DefaultValue("2000") int heavyOverElectricKg) {

    HeavyVehicles heavy() {
        return new HeavyVehicles(heavyOverCombustionKg, heavyOverElectricKg);
    }
}
