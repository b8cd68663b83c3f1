package io.forecourt.servicecenter.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VinTests {

    @Test
    void isKeptTrimmedAndInUpperCase() {
        assertThat(Vin.parse("  1m8gdm9axkp042788 ")).hasToString("1M8GDM9AXKP042788");
    }

    @Test
    void leavesTheCheckDigitToInventory() {
        assertThat(Vin.parse("WVGZZZ5NZEW069297")).hasToString("WVGZZZ5NZEW069297");
    }

    @ParameterizedTest
    @CsvSource({
        "1M8GDM9AXKPO42788, 1M8GDM9AXKP042788",
        "IM8GDM9AXKP042788, 1M8GDM9AXKP042788",
        "1M8GDM9AXKPQ42788, 1M8GDM9AXKP042788",
    })
    void suggestsTheDigitForALetterThatVinsDoNotUse(String typed, String meant) {
        assertThatExceptionOfType(InvalidVin.class)
                .isThrownBy(() -> Vin.parse(typed))
                .withMessageContaining(meant)
                .satisfies(refusal -> assertThat(refusal.problemProperties()).containsEntry("suggestion", meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1M8GDM9AXKP0427-8", "1M8GDM9AXKP04278Ä", "1M8GDM9AX P042788"})
    void refusesOtherCharacters(String typed) {
        assertThatExceptionOfType(InvalidVin.class)
                .isThrownBy(() -> Vin.parse(typed))
                .satisfies(refusal -> assertThat(refusal.problemProperties()).doesNotContainKey("suggestion"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1M8GDM9AXKP04278", "1M8GDM9AXKP0427889"})
    void refusesOtherLengthsAndTellsOfLegacyOnes(String typed) {
        assertThatExceptionOfType(InvalidVin.class)
                .isThrownBy(() -> Vin.parse(typed))
                .withMessageContaining("this one has " + typed.length())
                .withMessageContaining("legacyVin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "8t03r123456io", "1M8GDM9AXKP042788"})
    void acceptsFiveTo17LettersAndDigitsOfALegacyCar(String typed) {
        assertThat(Vin.parseLegacy(typed)).hasToString(Vin.canonical(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234", "1M8GDM9AXKP0427889", "8T-03R"})
    void refusesOtherLegacyNumbers(String typed) {
        assertThatExceptionOfType(InvalidVin.class).isThrownBy(() -> Vin.parseLegacy(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", " ABC", "123456789012345678"})
    void isNeverAnythingButCanonical(String text) {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Vin(text));
    }
}
