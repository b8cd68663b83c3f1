package io.forecourt.inventory.vin;

import java.util.Optional;

/**
 * A vehicle identification number in canonical form: trimmed, upper case, 1 to 17 characters. It identifies a vehicle
 * and promises nothing more; {@link VinRules} decide whether a text may become the VIN of a car in stock.
 */
public record Vin(String value) {

    /** The longest a VIN may be, and the exact length of one since model year 1981 (ISO 3779). */
    public static final int LENGTH = 17;

    public Vin {
        if (!isCanonical(value)) {
            throw new IllegalArgumentException("Not a canonical VIN: " + value);
        }
    }

    /** The VIN that the text means once it is trimmed and in upper case, or empty if no VIN can look like that. */
    public static Optional<Vin> of(String text) {
        String canonical = canonical(text);
        return isCanonical(canonical) ? Optional.of(new Vin(canonical)) : Optional.empty();
    }

    /** Trimmed, with a–z (and only these: {@code ß} is no letter of a VIN) in upper case. */
    static String canonical(String text) {
        StringBuilder canonical = new StringBuilder(text.strip());
        for (int i = 0; i < canonical.length(); i++) {
            char letter = canonical.charAt(i);
            if (letter >= 'a' && letter <= 'z') {
                canonical.setCharAt(i, (char) (letter - 'a' + 'A'));
            }
        }
        return canonical.toString();
    }

    private static boolean isCanonical(String text) {
        return !text.isEmpty()
                && text.length() <= LENGTH
                && text.equals(canonical(text))
                && text.codePoints().allMatch(Vin::isPrintable);
    }

    private static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
