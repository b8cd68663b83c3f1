package io.forecourt.inventory.feed;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How a name that a feed writes in lower case is shown: {@code bmw} as BMW, {@code mercedes-benz} as Mercedes-Benz,
 * {@code cx-3} as CX-3. A name with an upper-case letter is taken as it is.
 */
final class DisplayName {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern VOWEL = Pattern.compile("[aeiouyàáâäåæèéêëìíîïòóôöøùúûü]");
    private static final int LONGEST_CODE = 3;
    private static final Set<String> INITIALS =
            Set.of("awd", "esv", "fiat", "gla", "gle", "mini", "seat", "suv", "usa");

    private DisplayName() {}

    static String of(String name) {
        return name.equals(name.toLowerCase(Locale.ROOT)) ? WORD.matcher(name).replaceAll(DisplayName::word) : name;
    }

    private static String word(MatchResult found) {
        String word = found.group();
        return isCode(word)
                ? word.toUpperCase(Locale.ROOT)
                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static boolean isCode(String word) {
        boolean hasDigit = word.chars().anyMatch(Character::isDigit);
        boolean unspeakable =
                word.length() <= LONGEST_CODE && !VOWEL.matcher(word).find();
        return hasDigit || word.length() <= 2 || unspeakable || INITIALS.contains(word);
    }
}
