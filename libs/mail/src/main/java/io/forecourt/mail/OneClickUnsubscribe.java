package io.forecourt.mail;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Where a recipient's mail program asks, at one click and without showing a page, that no more such mails come (RFC 8058).
 * It posts there, unasked for any sign-in, so the address itself has to tell who asks, and nobody must be able to guess it.
 *
 * @param address {@code https}, or {@code http} on a machine of one's own; it becomes a header, so it is plain ASCII
 */
public record OneClickUnsubscribe(URI address) {

    public static final int LONGEST = 500;

    private static final Set<String> SCHEMES = Set.of("https", "http");

    public OneClickUnsubscribe {
        if (address.getHost() == null || !SCHEMES.contains(address.getScheme())) {
            throw new IllegalArgumentException("One unsubscribes at an address of the web.");
        }
        if (address.toString().length() > LONGEST
                || !StandardCharsets.US_ASCII.newEncoder().canEncode(address.toString())) {
            throw new IllegalArgumentException(
                    "An address to unsubscribe at is of %d letters at most.".formatted(LONGEST));
        }
    }
}
