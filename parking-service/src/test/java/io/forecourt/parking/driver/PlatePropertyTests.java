package io.forecourt.parking.driver;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.web.problem.InvalidRequest;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlatePropertyTests {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTVWXYZ";

    @Property
    void readingItAgainChangesNothing(@ForAll String typed, @ForAll("countries") String country) {
        try {
            var plate = Plate.of(typed, country);
            assertThat(Plate.of(plate.number(), plate.country())).isEqualTo(plate);
        } catch (InvalidRequest refused) {
            assertThat(refused.errors()).extracting("pointer").containsExactly("/plate");
        }
    }

    @Property
    void isNeverRefusedWithAFewLettersOrDigits(@ForAll("numbers") String number, @ForAll("countries") String country) {
        var plate = Plate.of(number, country);

        assertThat(plate.number()).hasSameSizeAs(number);
        assertThat(plate.masked()).doesNotStartWith(plate.number());
    }

    @Property
    void separatorsAndCaseMakeNoDifference(@ForAll("french") String number, @ForAll("separators") String separator) {
        var spaced = String.join(separator, number.split("")) + separator;

        assertThat(Plate.of(spaced.toLowerCase(Locale.ROOT), "FR")).isEqualTo(Plate.of(number, "FR"));
    }

    @Property
    void aKnownSeriesIsLeftAsItIs(@ForAll("french") String number) {
        var plate = Plate.of(number, "FR");

        assertThat(plate.number()).isEqualTo(number);
        assertThat(plate.kind()).isNotEqualTo(PlateKind.FOREIGN_OR_UNKNOWN);
    }

    @Property
    void aLetterTypedForADigitOfACarsPlateIsMended(@ForAll("cars") String number) {
        var typed = number.replace('0', 'O').replace('1', 'I');

        assertThat(Plate.of(typed, "FR").number()).isEqualTo(number);
    }

    @Property
    void whatIsMendedIsACarsPlateAndDiffersInDigitsOnly(@ForAll("confusing") String typed) {
        var plate = Plate.of(typed, "FR");

        if (!plate.number().equals(typed)) {
            assertThat(plate.kind()).isIn(PlateKind.SIV, PlateKind.FNI);
            assertThat(plate.number()).isEqualTo(typed.replace('O', '0').replace('I', '1'));
        }
    }

    @Provide
    Arbitrary<String> countries() {
        return Arbitraries.of("FR", "DE", "IT", "GB", "US");
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of("-", " ", ".", "·", "_", " - ");
    }

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.strings()
                .withCharRange('A', 'Z')
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(Plate.MAX_LENGTH);
    }

    @Provide
    Arbitrary<String> confusing() {
        return Arbitraries.strings().withChars("AO01I2B7").ofMinLength(5).ofMaxLength(9);
    }

    @Provide
    Arbitrary<String> french() {
        return Arbitraries.oneOf(cars(), mopeds());
    }

    @Provide
    Arbitrary<String> cars() {
        return Arbitraries.oneOf(siv(), fni());
    }

    private static Arbitrary<String> siv() {
        return Combinators.combine(letters(2, 2), Arbitraries.integers().between(1, 999), letters(2, 2))
                .as((first, digits, last) -> first + "%03d".formatted(digits) + last)
                .filter(number -> !number.startsWith("SS") && !number.endsWith("SS"));
    }

    private static Arbitrary<String> fni() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 999),
                        letters(1, 3),
                        Arbitraries.of("01", "10", "20", "31", "75", "95", "2A", "2B", "971", "976"))
                .as((digits, series, department) -> digits + series + department);
    }

    private static Arbitrary<String> mopeds() {
        return Combinators.combine(letters(1, 2), Arbitraries.integers().between(11, 999), letters(1, 1))
                .as((first, digits, last) -> first + digits + last);
    }

    private static Arbitrary<String> letters(int from, int to) {
        return Arbitraries.strings().withChars(LETTERS).ofMinLength(from).ofMaxLength(to);
    }
}
