package io.forecourt.identity.passkey;

/**
 * By which owners tell their passkeys apart.
 *
 * @param value 1 to {@value #MAX_LENGTH} characters, without control characters and blanks around it
 */
public record PasskeyName(String value) {

    public static final int MAX_LENGTH = 60;

    private static final PasskeyName ANY = new PasskeyName("Passkey");

    public PasskeyName {
        if (value.isBlank() || value.codePointCount(0, value.length()) > MAX_LENGTH) {
            throw new IllegalArgumentException("A passkey's name has 1 to " + MAX_LENGTH + " characters");
        }
    }

    /** As much of what was typed as can be a name; nothing depends on it, so nothing is refused. */
    public static PasskeyName of(String typed) {
        String clean = typed.replaceAll("\\p{C}", "").strip();
        String fitting = clean.codePoints()
                .limit(MAX_LENGTH)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return fitting.isEmpty() ? ANY : new PasskeyName(fitting);
    }
}
