package io.forecourt.security.access;

import java.util.function.Predicate;

/**
 * Text of printable ASCII characters, which every rule about characters of headers allows. Nearly all headers are that, and
 * Spring Security matches each of them, tokens too, with a regular expression, which costs more than all else it does.
 */
final class PlainText {

    private PlainText() {}

    /** Allows that, and asks the rule about everything else. */
    static Predicate<String> or(Predicate<String> rule) {
        return text -> isPlain(text) || rule.test(text);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character < ' ' || character > '~') {
                return false;
            }
        }
        return true;
    }
}
