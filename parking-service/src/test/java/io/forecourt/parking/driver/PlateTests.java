package io.forecourt.parking.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.forecourt.web.problem.InvalidRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlateTests {

    @ParameterizedTest
    @ValueSource(strings = {"aa-123-aa", "AA 123 AA", "AA123AA", " aA·123—Aa\t", "ＡＡ－１２３－ａａ", "AA-１２３-AA"})
    void isTheSameHoweverItIsWritten(String typed) {
        assertThat(Plate.of(typed, "fr ")).isEqualTo(new Plate("AA123AA", "FR"));
    }

    @Test
    void isAnotherOneInAnotherCountry() {
        assertThat(Plate.of("AA-123-AA", "FR")).isNotEqualTo(Plate.of("AA-123-AA", "IT"));
    }

    @ParameterizedTest
    @CsvSource({
        "AA-001-AA, SIV",
        "ZZ-999-ZZ, SIV",
        "WW-123-AB, SIV",
        "AA-000-AA, FOREIGN_OR_UNKNOWN",
        "SS-123-AA, FOREIGN_OR_UNKNOWN",
        "AA-123-SS, FOREIGN_OR_UNKNOWN",
        "SA-123-AS, SIV",
        "UA-123-AA, FOREIGN_OR_UNKNOWN",
        "AI-123-AA, FOREIGN_OR_UNKNOWN",
        "AA-123-AO, FOREIGN_OR_UNKNOWN",
        "AA-123-A, MOPED",
        "A 12 A, MOPED",
        "ZZ 999 Z, MOPED",
        "A 1 A, FOREIGN_OR_UNKNOWN",
        "1 A 33, FNI",
        "9999 ZZ 95, FNI",
        "123 ABC 2A, FNI",
        "123 ABC 2B, FNI",
        "12 AB 974, FNI",
        "123 AB 20, FNI",
        "1234 ABC 75, FOREIGN_OR_UNKNOWN",
        "0123 AB 75, FOREIGN_OR_UNKNOWN",
        "123 AB 00, FOREIGN_OR_UNKNOWN",
        "123 AB 96, FOREIGN_OR_UNKNOWN",
        "123 AB 977, FOREIGN_OR_UNKNOWN",
        "123 UA 75, FOREIGN_OR_UNKNOWN",
        "B MW 1234, FOREIGN_OR_UNKNOWN"
    })
    void tellsTheFrenchSeries(String typed, PlateKind kind) {
        assertThat(Plate.of(typed, "FR").kind()).isEqualTo(kind);
        assertThat(Plate.of(typed, "DE").kind()).isEqualTo(PlateKind.FOREIGN_OR_UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "AA-1O3-AA, AA103AA",
        "AA-I2O-AA, AA120AA",
        "I2O AB 75, 120AB75",
        "123 AB O1, 123AB01",
        "123 AB 2I, 123AB21",
        "123 AB 97I, 123AB971"
    })
    void repairsWhatCanOnlyBeADigit(String typed, String meant) {
        assertThat(Plate.of(typed, "FR").number()).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"OA-123-AA", "AA-123-AI", "AA-OOO-AA", "OO1 AB 75", "AO-12-B", "AO 123 A", "OIOI", "B-IO 1234"})
    void leavesAloneWhatMayBeMeantAsItIs(String typed) {
        assertThat(Plate.of(typed, "FR").number()).isEqualTo(typed.replaceAll("[ -]", ""));
    }

    @Test
    void repairsNoOtherCountrysPlates() {
        assertThat(Plate.of("AA-1O3-AA", "IT").number()).isEqualTo("AA1O3AA");
        assertThat(Plate.of("AA-8B3-AA", "FR").number()).isEqualTo("AA8B3AA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " - ", "ÖÜ", "АВС", "123456789012345678901"})
    void isNoneWithoutALetterOrDigitNorWithTooMany(String typed) {
        assertThatThrownBy(() -> Plate.of(typed, "FR"))
                .isInstanceOfSatisfying(
                        InvalidRequest.class,
                        refused -> assertThat(refused.errors())
                                .extracting("pointer")
                                .containsExactly("/plate"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "F", "UK", "FRA", "ÄÖ"})
    void needsACountryThatThereIs(String country) {
        assertThatThrownBy(() -> Plate.of("AA-123-AA", country))
                .isInstanceOfSatisfying(
                        InvalidRequest.class,
                        refused -> assertThat(refused.errors())
                                .extracting("pointer")
                                .containsExactly("/country"));
    }

    @Test
    void isNeverMadeWithoutBeingNormalised() {
        assertThatThrownBy(() -> new Plate("aa123aa", "FR")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Plate("AA123AA", "fr")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"AA-123-AA, AA***** (FR)", "ABCD, **** (FR)", "1, * (FR)", "ABCDE, AB*** (FR)"})
    void isMaskedWhereverItIsWrittenAsPartOfSomething(String typed, String masked) {
        assertThat(Plate.of(typed, "FR")).hasToString(masked);
        assertThat(Plate.of(typed, "FR").masked()).isEqualTo(masked);
    }
}
