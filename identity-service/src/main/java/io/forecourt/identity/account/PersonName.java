package io.forecourt.identity.account;

import java.util.Optional;

/** How a person wants to be called; one line of 1 to {@value #MAX_LENGTH} characters. */
public record PersonName(String value) {

    public static final int MAX_LENGTH = 100;

    public PersonName {
        if (!isName(value)) {
            throw new IllegalArgumentException("Not a name");
        }
    }

    /** The name in what a person typed; empty if there is none. */
    public static Optional<PersonName> in(String text) {
        String stripped = text.strip();
        return isName(stripped) ? Optional.of(new PersonName(stripped)) : Optional.empty();
    }

    /** No control characters, and none that would reorder the text around it. */
    private static boolean isName(String text) {
        return !text.isBlank()
                && text.length() <= MAX_LENGTH
                && text.codePoints()
                        .noneMatch(c -> Character.isISOControl(c)
                                || Character.getType(c) == Character.FORMAT
                                || Character.getType(c) == Character.LINE_SEPARATOR
                                || Character.getType(c) == Character.PARAGRAPH_SEPARATOR
                                || Character.getType(c) == Character.SURROGATE);
    }

    @Override
    public String toString() {
        return value;
    }
}
