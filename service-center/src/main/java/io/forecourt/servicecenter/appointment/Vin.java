package io.forecourt.servicecenter.appointment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names a car, ours or not. Only its shape is checked here, so that typing errors show early; whether a VIN is right
 * (its check digit, its region, its year) is inventory's to say.
 *
 * @param text in canonical form: trimmed, upper case, 1 to {@value #LENGTH} characters
 */
@Embeddable
public record Vin(@Column(name = "vin") String text) {

    public static final int LENGTH = 17;

    private static final Pattern STRICT = Pattern.compile("[A-HJ-NPR-Z0-9]{" + LENGTH + "}");
    private static final Pattern LEGACY = Pattern.compile("[A-Z0-9]{5," + LENGTH + "}");

    public Vin {
        if (text.isEmpty() || text.length() > LENGTH || !text.equals(canonical(text))) {
            throw new IllegalArgumentException("Not a VIN in canonical form: " + text);
        }
    }

    /**
     * A VIN as ISO 3779 has them since 1981.
     *
     * @throws InvalidVin when it has not 17 characters, or one that VINs do not use
     */
    public static Vin parse(String text) {
        var vin = canonical(text);
        if (!STRICT.matcher(vin).matches()) {
            throw InvalidVin.strict(vin);
        }
        return new Vin(vin);
    }

    /**
     * The number of a car from before 1981, or of a trailer.
     *
     * @throws InvalidVin when it has not 5 to 17 letters and digits
     */
    public static Vin parseLegacy(String text) {
        var vin = canonical(text);
        if (!LEGACY.matcher(vin).matches()) {
            throw InvalidVin.legacy();
        }
        return new Vin(vin);
    }

    /** The form that VINs are kept and compared in. */
    public static String canonical(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return text;
    }
}
