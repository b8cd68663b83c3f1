package io.forecourt.inventory.vin;

import static io.forecourt.inventory.vin.VinFinding.Code.CHECK_DIGIT;
import static io.forecourt.inventory.vin.VinFinding.Code.JUNK;
import static io.forecourt.inventory.vin.VinFinding.Code.LENGTH;
import static io.forecourt.inventory.vin.VinFinding.Code.LETTERS;
import static io.forecourt.inventory.vin.VinFinding.Severity.ERROR;
import static io.forecourt.inventory.vin.VinFinding.Severity.NEEDS_OVERRIDE;
import static io.forecourt.inventory.vin.VinFinding.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules for the VIN of a car that comes into stock (ISO 3779, and 49 CFR 565.15 for North America). */
public final class VinRules {

    /** The first model year with 17-character VINs everywhere. */
    public static final int FIRST_STANDARD_MODEL_YEAR = 1981;

    private static final int SHORTEST_LEGACY = 5;

    private VinRules() {}

    /** Inspects the VIN of a vehicle of model year 1981 or later. */
    public static VinInspection inspect(String text) {
        String canonical = Vin.canonical(text);
        List<VinFinding> form = Stream.of(wrongLength(canonical), wrongLetters(canonical), junk(canonical))
                .flatMap(Optional::stream)
                .toList();
        return new VinInspection(
                canonical,
                false,
                form.isEmpty() ? wrongCheckDigit(canonical).stream().toList() : form);
    }

    /** Inspects the VIN of a vehicle before model year 1981, or of a trailer: 5 to 17 letters and digits. */
    public static VinInspection inspectLegacy(String text) {
        String canonical = Vin.canonical(text);
        return new VinInspection(
                canonical,
                true,
                Stream.of(wrongLegacyForm(canonical), junk(canonical))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Optional<VinFinding> wrongLength(String vin) {
        return vin.length() == Vin.LENGTH
                ? Optional.empty()
                : Optional.of(
                        new VinFinding(
                                LENGTH,
                                ERROR,
                                "A VIN has 17 characters; this one has " + vin.length()
                                        + ". Cars before model year 1981 and trailers may have 5 to 17: flag it as legacy then."));
    }

    private static Optional<VinFinding> wrongLetters(String vin) {
        String wrong = distinct(vin, character -> !isVinCharacter(character));
        if (wrong.isEmpty()) {
            return Optional.empty();
        }
        String suggestion = vin.replace('I', '1').replace('O', '0').replace('Q', '0');
        boolean mended = suggestion.chars().allMatch(VinRules::isVinCharacter);
        String detail = "A VIN has only digits and letters without I, O and Q; this one has " + wrong + "."
                + (mended ? " Did you mean " + suggestion + "?" : "");
        return Optional.of(new VinFinding(LETTERS, ERROR, detail, mended ? suggestion : null));
    }

    private static Optional<VinFinding> wrongLegacyForm(String vin) {
        if (vin.length() < SHORTEST_LEGACY || vin.length() > Vin.LENGTH) {
            return Optional.of(new VinFinding(
                    LENGTH, ERROR, "A legacy VIN has 5 to 17 characters; this one has " + vin.length() + "."));
        }
        String wrong = distinct(vin, character -> !isLetterOrDigit(character));
        return wrong.isEmpty()
                ? Optional.empty()
                : Optional.of(new VinFinding(
                        LETTERS, ERROR, "A legacy VIN has only letters and digits; this one has " + wrong + "."));
    }

    private static Optional<VinFinding> junk(String vin) {
        return vin.length() == Vin.LENGTH && vin.chars().distinct().count() == 1
                ? Optional.of(new VinFinding(JUNK, ERROR, "Seventeen equal characters are no VIN."))
                : Optional.empty();
    }

    private static Optional<VinFinding> wrongCheckDigit(String vin) {
        char expected = CheckDigit.of(vin);
        char actual = vin.charAt(CheckDigit.POSITION);
        if (actual == expected) {
            return Optional.empty();
        }
        String fact = "The check digit at position 9 is " + actual + " where " + expected + " would fit";
        return Optional.of(
                Region.isNorthAmerican(vin)
                        ? new VinFinding(
                                CHECK_DIGIT,
                                NEEDS_OVERRIDE,
                                fact + ", and North American VINs must fit. Check the VIN for a typing error; if it is"
                                        + " right, a manager can override this with a reason.")
                        : new VinFinding(
                                CHECK_DIGIT,
                                WARNING,
                                fact + ". Outside North America that is allowed; check the VIN for a typing error."));
    }

    private static String distinct(String vin, IntPredicate wrong) {
        return vin.codePoints()
                .filter(wrong)
                .distinct()
                .mapToObj(VinRules::name)
                .collect(Collectors.joining(", "));
    }

    /** The character itself, or its number where it would not be seen in a message. */
    private static String name(int character) {
        return character > ' ' && character < 0x7f ? Character.toString(character) : "U+%04X".formatted(character);
    }

    private static boolean isVinCharacter(int character) {
        return isLetterOrDigit(character) && character != 'I' && character != 'O' && character != 'Q';
    }

    private static boolean isLetterOrDigit(int character) {
        return (character >= 'A' && character <= 'Z') || (character >= '0' && character <= '9');
    }
}
