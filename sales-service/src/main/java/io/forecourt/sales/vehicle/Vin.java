package io.forecourt.sales.vehicle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * A vehicle's number in canonical form: trimmed, upper case, 1 to {@value #MAX_LENGTH} characters. Which of them are
 * real is inventory's rule; here a VIN is right when inventory has published it.
 */
public record Vin(@JsonValue String value) {

    public static final int MAX_LENGTH = 17;

    public Vin {
        if (value.isEmpty() || value.length() > MAX_LENGTH || value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("must have 1 to " + MAX_LENGTH + " characters");
        }
        if (!value.equals(canonical(value))) {
            throw new IllegalArgumentException("must be in canonical form");
        }
    }

    @JsonCreator
    public static Vin of(String text) {
        return new Vin(canonical(text));
    }

    private static String canonical(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
