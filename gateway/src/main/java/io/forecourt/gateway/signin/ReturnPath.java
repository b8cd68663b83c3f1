package io.forecourt.gateway.signin;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where somebody goes after signing in: a path of this site. What a browser could take for another site's address is
 * none, however often it has been escaped.
 */
final class ReturnPath {

    static final String HOME = "/";

    private static final int LONGEST = 1024;

    /** Browsers drop line breaks and tabs, and take a backslash for a slash. */
    private static final Pattern PRINTABLE = Pattern.compile("[!-~&&[^\\\\]]+");

    /** What follows a path may hold anything, other addresses too. */
    private static final Pattern AFTER_PATH = Pattern.compile("[?#]");

    /** Whose percent signs all mean something. */
    private static final Pattern ESCAPED = Pattern.compile("(?:[^%]|%[0-9A-Fa-f]{2})*+");

    /** Nobody escapes more often with good intentions. */
    private static final int DEEPEST = 5;

    private ReturnPath() {}

    static Optional<String> of(String requested) {
        boolean local = requested.length() <= LONGEST
                && PRINTABLE.matcher(requested).matches()
                && isPath(AFTER_PATH.split(requested, 2)[0]);
        return local ? Optional.of(requested) : Optional.empty();
    }

    private static boolean isPath(String path) {
        return path.startsWith("/") && ESCAPED.matcher(path).matches() && staysHere(path);
    }

    private static boolean staysHere(String path) {
        String read = path;
        for (int times = 0; times < DEEPEST; times++) {
            if (leaves(read)) {
                return false;
            }
            if (!ESCAPED.matcher(read).matches() || read.indexOf('%') < 0) {
                return true;
            }
            read = URLDecoder.decode(read.replace("+", "%2B"), StandardCharsets.UTF_8);
        }
        return false;
    }

    private static boolean leaves(String path) {
        return path.contains("//") || path.contains("\\") || path.chars().anyMatch(Character::isISOControl);
    }
}
