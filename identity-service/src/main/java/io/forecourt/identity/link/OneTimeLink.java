package io.forecourt.identity.link;

import java.time.Instant;

/**
 * A link that works once.
 *
 * @param url what goes into a mail, and nowhere else
 */
public record OneTimeLink(String url, Instant validUntil) {

    @Override
    public String toString() {
        return "OneTimeLink until " + validUntil;
    }
}
