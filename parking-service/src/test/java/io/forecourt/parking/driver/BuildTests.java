package io.forecourt.parking.driver;

import static io.forecourt.parking.driver.Propulsion.COMBUSTION;
import static io.forecourt.parking.driver.Propulsion.ELECTRIC;
import static io.forecourt.parking.tariff.engine.VehicleClass.CAR;
import static io.forecourt.parking.tariff.engine.VehicleClass.HEAVY;
import static io.forecourt.parking.tariff.engine.VehicleClass.TWO_WHEELER;
import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.parking.tariff.engine.HeavyVehicles;
import io.forecourt.parking.tariff.engine.VehicleClass;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuildTests {

    private static final HeavyVehicles PARIS = new HeavyVehicles(1600, 2000);

    @ParameterizedTest
    @CsvSource({
        "COMBUSTION, 1600, CAR",
        "COMBUSTION, 1601, HEAVY",
        "ELECTRIC, 2000, CAR",
        "ELECTRIC, 2001, HEAVY",
        ", 2000, CAR",
        ", 2001, HEAVY",
        "COMBUSTION, , CAR",
        ", , CAR"
    })
    void isHeavyOnlyWhereItCertainlyIs(
            @Nullable Propulsion propulsion, @Nullable Integer weightKg, VehicleClass expected) {
        assertThat(new Build(null, propulsion, weightKg).vehicleClass(PARIS)).isEqualTo(expected);
    }

    @Test
    void isWhatItsDriverSays() {
        assertThat(new Build(TWO_WHEELER, COMBUSTION, 1700).vehicleClass(PARIS)).isEqualTo(TWO_WHEELER);
    }

    @Test
    void whatTheDriverLeavesOpenIsAsInventoryKnowsIt() {
        var known = new Build(null, ELECTRIC, 1900);

        assertThat(Build.UNKNOWN.or(known).vehicleClass(PARIS)).isEqualTo(CAR);
        assertThat(new Build(null, COMBUSTION, null).or(known).vehicleClass(PARIS))
                .isEqualTo(HEAVY);
        assertThat(new Build(HEAVY, null, null).or(known)).isEqualTo(new Build(HEAVY, ELECTRIC, 1900));
    }

    @ParameterizedTest
    @CsvSource({"ELECTRIC, ELECTRIC", "HYDROGEN, ELECTRIC", "PLUG_IN_HYBRID, COMBUSTION", "PETROL, COMBUSTION", ", "})
    void knowsFuelsThatBurn(@Nullable String fuel, @Nullable Propulsion expected) {
        assertThat(Propulsion.byFuel(fuel)).isEqualTo(expected);
    }
}
