package io.forecourt.inventory.manufacturer;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The name of a manufacturer or model: one line of 1 to {@value #MAX_LENGTH} characters. Names that differ only in
 * case or in white space are the same name.
 */
public record CatalogName(String value) {

    public static final int MAX_LENGTH = 80;

    public CatalogName {
        value = Normalizer.normalize(value.strip().replaceAll("\\s+", " "), Normalizer.Form.NFC);
        if (value.isEmpty() || value.length() > MAX_LENGTH || value.codePoints().anyMatch(CatalogName::isUnprintable)) {
            throw new InvalidName(value);
        }
    }

    /** What two spellings of one name have in common. */
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    private static boolean isUnprintable(int codePoint) {
        return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE;
    }

    @Override
    public String toString() {
        return value;
    }
}
