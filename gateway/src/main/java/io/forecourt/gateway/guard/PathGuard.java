package io.forecourt.gateway.guard;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Knows the paths that a router and the server behind it may read differently. The gateway passes a path on exactly as
 * it came, so there must be one reading of it only.
 */
final class PathGuard {

    private static final List<Trick> TRICKS = List.of(
            new Trick("//", "an empty segment (//)"),
            new Trick(";", "a parameter (;)"),
            new Trick("\\", "a backslash"));

    private PathGuard() {}

    /** What is wrong with that path, as it stood in the request line. */
    static Optional<String> objection(String path) {
        if (!path.startsWith("/")) {
            return Optional.of("something else than a path");
        }
        for (Trick trick : TRICKS) {
            if (path.contains(trick.text())) {
                return Optional.of(trick.words());
            }
        }
        return hasDotSegment(path) ? Optional.of("a segment of dots") : escapeObjection(path);
    }

    private static boolean hasDotSegment(String path) {
        return path.contains("/./") || path.contains("/../") || path.endsWith("/.") || path.endsWith("/..");
    }

    private static Optional<String> escapeObjection(String path) {
        for (int at = path.indexOf('%'); at >= 0; at = path.indexOf('%', at + 1)) {
            int octet = octet(path, at + 1);
            if (octet < 0) {
                return Optional.of("a broken percent escape");
            }
            if (octet < ' ' || octet == 0x7f) {
                return Optional.of("a control character");
            }
            if (octet == '/' || octet == '\\' || octet == '.') {
                return Optional.of("an escaped " + (char) octet);
            }
        }
        return Optional.empty();
    }

    private static int octet(String path, int from) {
        try {
            return HexFormat.fromHexDigits(path, from, from + 2);
        } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
            return -1;
        }
    }

    private record Trick(String text, String words) {}
}
