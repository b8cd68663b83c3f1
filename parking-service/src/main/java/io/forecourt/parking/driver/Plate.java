package io.forecourt.parking.driver;

import io.forecourt.web.problem.InvalidRequest;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A registration plate in the one form that is compared and stored: {@code aa-123-aa} and {@code AA 123 AA} are {@code
 * AA123AA}. Letters outside of A to Z and digits outside of 0 to 9 that are no mere variants of these are left out, such
 * as the Ü of MÜ-AB 12.
 *
 * <p>It is personal data. {@link #toString} is {@link #masked}, so none gets into a log by being part of something.
 *
 * @param number 1 to {@value #MAX_LENGTH} characters of A to Z and 0 to 9
 * @param country ISO 3166-1, two letters: the same number may be on cars of two countries
 */
public record Plate(String number, String country) {

    public static final int MAX_LENGTH = 20;

    /** As far as it may be typed, with whatever separates its parts. */
    public static final int MAX_TYPED = 40;

    private static final String FRANCE = "FR";
    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{1,%d}".formatted(MAX_LENGTH));
    private static final Pattern SEPARATORS = Pattern.compile("[^A-Z0-9]+");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final int LEFT_VISIBLE = 2;

    public Plate {
        if (!FORM.matcher(number).matches() || !COUNTRIES.contains(country)) {
            throw new IllegalArgumentException("A plate is normalised before it is one");
        }
    }

    /**
     * The plate that somebody typed or a machine read. What is certainly meant otherwise is repaired, see {@link
     * FrenchPlates#repaired}; what no series is known for is a plate, too.
     *
     * @throws InvalidRequest at {@code /plate} without a single letter or digit or with more than {@value #MAX_LENGTH}
     *     of them, at {@code /country} if there is no such country
     */
    public static Plate of(String text, String country) {
        var code = country.strip().toUpperCase(Locale.ROOT);
        if (!COUNTRIES.contains(code)) {
            throw new InvalidRequest("/country", "must be the code of a country by ISO 3166-1, such as FR or GB");
        }
        var number = SEPARATORS
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT))
                .replaceAll("");
        if (number.isEmpty() || number.length() > MAX_LENGTH) {
            throw new InvalidRequest(
                    "/plate", "must have 1 to %d of the letters A to Z and digits".formatted(MAX_LENGTH));
        }
        return new Plate(code.equals(FRANCE) ? FrenchPlates.repaired(number) : number, code);
    }

    public PlateKind kind() {
        return country.equals(FRANCE) ? FrenchPlates.kindOf(number) : PlateKind.FOREIGN_OR_UNKNOWN;
    }

    /** For logs: enough to recognise one of few when somebody tells theirs, and not enough to find anybody by. */
    public String masked() {
        int visible = number.length() > 2 * LEFT_VISIBLE ? LEFT_VISIBLE : 0;
        return number.substring(0, visible) + "*".repeat(number.length() - visible) + " (" + country + ")";
    }

    @Override
    public String toString() {
        return masked();
    }
}
