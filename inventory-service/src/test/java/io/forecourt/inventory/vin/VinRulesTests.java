package io.forecourt.inventory.vin;

import static io.forecourt.inventory.vin.VinFinding.Code.CHECK_DIGIT;
import static io.forecourt.inventory.vin.VinFinding.Code.JUNK;
import static io.forecourt.inventory.vin.VinFinding.Code.LENGTH;
import static io.forecourt.inventory.vin.VinFinding.Code.LETTERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.forecourt.inventory.vin.VinFinding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VinRulesTests {

    private static final String EUROPEAN = "WVGZZZ5NZEW069297";
    private static final String AMERICAN = "1M8GDM9AXKP042788";
    private static final String MISTYPED = "1M8GDM9A1KP042788";

    @ParameterizedTest
    @ValueSource(strings = {AMERICAN, "  jtezu11f88k007763", "1G1AL58F787159241"})
    void acceptsRealVinsWithAFittingCheckDigit(String text) {
        assertThat(VinRules.inspect(text).findings()).isEmpty();
    }

    @Test
    void takesAMisfitOutsideNorthAmericaForAWarning() {
        VinInspection inspection = VinRules.inspect(EUROPEAN);

        assertThat(inspection.accept(null)).isEqualTo(new Vin(EUROPEAN));
        assertThat(inspection.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo(CHECK_DIGIT);
            assertThat(warning.detail()).contains("position 9 is Z");
        });
    }

    @Test
    void refusesAMisfitFromNorthAmericaUntilAManagerSaysWhy() {
        VinInspection inspection = VinRules.inspect(MISTYPED);

        assertThat(inspection.needsOverride()).isTrue();
        assertThatExceptionOfType(InvalidVin.class)
                .isThrownBy(() -> inspection.accept(null))
                .withMessageContaining("where X would fit");
        assertThatExceptionOfType(InvalidVin.class).isThrownBy(() -> inspection.accept("  "));
        assertThat(inspection.accept("Seen on the car")).isEqualTo(new Vin(MISTYPED));
    }

    @ParameterizedTest
    @CsvSource({
        "1M8GDM9A1KP042788, NEEDS_OVERRIDE",
        "2M8GDM9A2KP042788, NEEDS_OVERRIDE",
        "3M8GDM9A2KP042788, NEEDS_OVERRIDE",
        "4M8GDM9A2KP042788, NEEDS_OVERRIDE",
        "5M8GDM9A2KP042788, NEEDS_OVERRIDE",
        "7F8GDM9A2KP042788, NEEDS_OVERRIDE",
        "7Z8GDM9A2KP042788, NEEDS_OVERRIDE",
        "718GDM9A2KP042788, NEEDS_OVERRIDE",
        "708GDM9A2KP042788, NEEDS_OVERRIDE",
        "7A8GDM9A2KP042788, WARNING",
        "7E8GDM9A2KP042788, WARNING",
        "6M8GDM9A2KP042788, WARNING",
        "8M8GDM9A2KP042788, WARNING",
        "JM8GDM9A2KP042788, WARNING"
    })
    void isStrictAboutTheCheckDigitInNorthAmericaOnly(String vin, Severity severity) {
        assertThat(VinRules.inspect(vin).findings())
                .extracting(VinFinding::severity)
                .containsExactly(severity);
    }

    @Test
    void suggestsTheDigitsThatWrongLettersLookLike() {
        VinInspection inspection = VinRules.inspect("IM8GDM9AXKPO4278Q");

        assertThat(inspection.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(LETTERS);
            assertThat(finding.suggestion()).isEqualTo("1M8GDM9AXKP042780");
            assertThat(finding.detail()).contains("I, O, Q").contains("Did you mean 1M8GDM9AXKP042780?");
        });
    }

    @Test
    void neverReplacesAWrongLetterByItself() {
        assertThatExceptionOfType(InvalidVin.class)
                .isThrownBy(() -> VinRules.inspect("IM8GDM9AXKP042788").accept("I insist"))
                .satisfies(invalid ->
                        assertThat(invalid.problemProperties()).containsEntry("suggestion", "1M8GDM9AXKP042788"));
    }

    @Test
    void suggestsNothingWhereItCannotKnow() {
        assertThat(VinRules.inspect("1M8GDM9AXKP04278-").findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.suggestion()).isNull());
    }

    @Test
    void takesSeventeenEqualCharactersForJunkThoughTheDigitFits() {
        assertThat(VinRules.inspect("11111111111111111").findings())
                .extracting(VinFinding::code)
                .containsExactly(JUNK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1M8GDM9AXKP04278", "1M8GDM9AXKP0427888"})
    void wantsSeventeenCharacters(String text) {
        assertThat(VinRules.inspect(text).findings())
                .extracting(VinFinding::code)
                .containsExactly(LENGTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1Q87T3N166389", "ABC12", "OLDVIN10Q"})
    void allowsShortVinsWithAnyLetterForLegacyVehicles(String text) {
        assertThat(VinRules.inspectLegacy(text).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"AB12, LENGTH", "123456789012345678, LENGTH", "AB-1234, LETTERS", "00000000000000000, JUNK"})
    void refusesLegacyVinsThatCannotBe(String text, VinFinding.Code code) {
        assertThat(VinRules.inspectLegacy(text).findings())
                .extracting(VinFinding::code)
                .containsExactly(code);
    }
}
