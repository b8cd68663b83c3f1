package io.forecourt.inventory.vin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VinDescriptionTests {

    private static final int NOW = 2026;

    @ParameterizedTest
    @CsvSource({
        "1FTFW1ET4EFC23745, NORTH_AMERICA, Ford",
        "WVGZZZ5NZEW069297, EUROPE, Volkswagen",
        "JTEZU11F88K007763, ASIA, Toyota",
        "KNDJ23AU4N7000000, ASIA, Kia",
        "5GAKRBKD9HJ107545, NORTH_AMERICA, Buick",
        "9BWZZZ377VT004251, SOUTH_AMERICA, Volkswagen",
        "6G1MK5E21AL000001, OCEANIA, Holden",
        "AAVZZZ9NZBU000001, AFRICA, Volkswagen",
        "1HD1KRM10EB000000, NORTH_AMERICA, Harley-Davidson"
    })
    void tellsRegionAndManufacturerFromTheFirstThreeCharacters(String vin, Region region, String manufacturer) {
        VinDescription description = VinDescription.of(new Vin(vin), NOW);

        assertThat(description.region()).contains(region);
        assertThat(description.manufacturer()).contains(manufacturer);
    }

    @Test
    void saysNothingOfAManufacturerThatItDoesNotKnow() {
        assertThat(VinDescription.of(new Vin("X9LZZZ377VT004251"), NOW).manufacturer())
                .isEmpty();
    }

    @Test
    void hintsAtTheModelYearInNorthAmericaNewestFirst() {
        assertThat(VinDescription.of(new Vin("1FTFW1ET4EFC23745"), NOW).modelYears())
                .containsExactly(2014, 1984);
        assertThat(VinDescription.of(new Vin("1FTFW1ET4SFC23745"), NOW).modelYears())
                .containsExactly(2025, 1995);
        assertThat(VinDescription.of(new Vin("1FTFW1ET4WFC23745"), NOW).modelYears())
                .containsExactly(1998);
    }

    @Test
    void takesPositionTenForNothingElsewhere() {
        assertThat(VinDescription.of(new Vin("WVGZZZ5NZEW069297"), NOW).modelYears())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1FTFW1ET4UFC23745", "1FTFW1ET4ZFC23745", "1FTFW1ET40FC23745"})
    void knowsNoYearForLettersThatStandForNone(String vin) {
        assertThat(VinDescription.of(new Vin(vin), NOW).modelYears()).isEmpty();
    }

    @Test
    void saysNothingOfATextThatIsNoStandardVin() {
        assertThat(VinDescription.of(new Vin("1Q87T3N166389"), NOW)).isEqualTo(VinDescription.of(new Vin("1"), NOW));
    }

    @Test
    void warnsOfAModelYearThatThePositionContradicts() {
        assertThat(VinWarning.of(VinClaim.standard("1FTFW1ET4EFC23745", null), 2015))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.code()).isEqualTo("MODEL_YEAR");
                    assertThat(warning.detail()).contains("1984 or 2014, not for 2015");
                });
        assertThat(VinWarning.of(VinClaim.standard("1FTFW1ET4EFC23745", null), 2014))
                .isEmpty();
    }

    @Test
    void keepsTheManagersReasonInSight() {
        assertThat(VinWarning.of(VinClaim.standard("1FTFW1ET5EFC23745", "Seen on the car"), null))
                .extracting(VinWarning::detail)
                .singleElement()
                .asString()
                .contains("Seen on the car");
    }
}
