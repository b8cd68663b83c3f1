package io.forecourt.identity.key;

import com.nimbusds.jose.jwk.RSAKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key that signs tokens for a while. It is published from its making on.
 *
 * @param signsFrom when it takes over from the one before
 * @param publishedUntil when the last token that it signed is over; null while none has taken over from it
 */
record SigningKey(
        RSAKey key,
        Instant madeAt,
        Instant signsFrom,
        @Nullable Instant publishedUntil) {

    /** As strong as NIST SP 800-57 asks beyond 2030, and quicker to verify than any elliptic curve. */
    static final int BITS = 3072;

    String id() {
        return key.getKeyID();
    }

    /** Whether it was made when shorter ones would do. */
    boolean isTooShort() {
        return key.size() < BITS;
    }

    boolean mayBePublished(Instant now) {
        return publishedUntil == null || publishedUntil.isAfter(now);
    }
}
