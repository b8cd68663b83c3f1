package io.forecourt.inventory.vin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class CheckDigitPropertyTests {

    private static final String ALPHABET = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789";
    private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";

    @Provide
    Arbitrary<String> vins() {
        return Arbitraries.strings().withChars(ALPHABET.toCharArray()).ofLength(17);
    }

    @Property
    void exactlyOneCharacterFitsAtPositionNine(@ForAll("vins") String vin) {
        long fitting = ALPHABET.chars()
                .filter(digit -> {
                    String candidate = vin.substring(0, 8) + (char) digit + vin.substring(9);
                    return CheckDigit.of(candidate) == candidate.charAt(8);
                })
                .count();

        assertThat(fitting).isEqualTo(1);
    }

    @Property
    void theDigitDoesNotDependOnItself(@ForAll("vins") String vin) {
        String other = vin.substring(0, 8) + 'X' + vin.substring(9);

        assertThat(CheckDigit.of(vin)).isEqualTo(CheckDigit.of(other));
    }

    @Property
    void noticesEveryDigitTypedForAnotherDigit(
            @ForAll("vins") String vin,
            @ForAll @IntRange(max = 16) int position,
            @ForAll @IntRange(max = 9) int digit) {
        char before = vin.charAt(position);
        if (position == 8 || !Character.isDigit(before) || before == '0' + digit) {
            return;
        }
        String typed = vin.substring(0, position) + digit + vin.substring(position + 1);

        assertThat(CheckDigit.of(typed)).isNotEqualTo(CheckDigit.of(vin));
    }

    @Property
    void inspectingNeverFailsAndAcceptsOnlyCanonicalVins(@ForAll @StringLength(max = 30) String text) {
        VinInspection inspection = VinRules.inspect(text);

        if (!inspection.isRefused()) {
            assertThat(inspection.text()).hasSize(17).matches("[A-HJ-NPR-Z0-9]+");
            assertThat(inspection.accept("because")).isEqualTo(new Vin(inspection.text()));
        }
    }

    @Property
    void caseAndSpacesAroundMakeNoDifference(@ForAll("vins") String vin, @ForAll boolean lower) {
        String written = "  " + (lower ? vin.toLowerCase(Locale.ROOT) : vin) + " ";

        assertThat(VinRules.inspect(written)).isEqualTo(VinRules.inspect(vin));
    }

    @Property
    void lettersThatLookLikeDigitsAreSuggestedAsThese(@ForAll("vins") String vin) {
        String misread = vin.replace('1', 'I').replace('0', 'O');
        VinInspection inspection = VinRules.inspect(misread);

        if (!misread.equals(vin)) {
            assertThat(inspection.isRefused()).isTrue();
            assertThat(inspection.findings().getFirst().suggestion()).isEqualTo(vin);
        }
    }

    @Property
    void theModelYearCodeRepeatsAfterThirtyYears(@ForAll @IntRange(min = 1980, max = 2039) int year) {
        String code = String.valueOf("ABCDEFGHJKLMNPRSTVWXY123456789".charAt((year - 1980) % 30));
        String vin = "1FTFW1ET0" + code + LETTERS.substring(0, 7);

        assertThat(ModelYearCode.years(vin, ModelYearCode.LAST_YEAR)).hasSize(2).contains(year);
    }
}
