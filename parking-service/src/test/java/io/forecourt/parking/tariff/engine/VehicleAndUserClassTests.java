package io.forecourt.parking.tariff.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VehicleAndUserClassTests {

    private final HeavyVehicles heavy = new HeavyVehicles(1600, 2000);

    @ParameterizedTest
    @CsvSource({"1600, false, CAR", "1601, false, HEAVY", "1601, true, CAR", "2000, true, CAR", "2001, true, HEAVY"})
    void aCarIsHeavyWhenItWeighsMore(int kilograms, boolean electric, VehicleClass vehicle) {
        assertThat(heavy.classOf(kilograms, electric)).isEqualTo(vehicle);
    }

    @Test
    void residentsAreVisitorsElsewhere() {
        assertThat(UserClass.RESIDENT.inZone(true)).isEqualTo(UserClass.RESIDENT);
        assertThat(UserClass.RESIDENT.inZone(false)).isEqualTo(UserClass.VISITOR);
        assertThat(UserClass.PROFESSIONAL.inZone(false)).isEqualTo(UserClass.PROFESSIONAL);
        assertThat(UserClass.DISABLED_CARD.inZone(false)).isEqualTo(UserClass.DISABLED_CARD);
    }
}
