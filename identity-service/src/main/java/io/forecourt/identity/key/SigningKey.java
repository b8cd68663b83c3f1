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

    String id() {
        return key.getKeyID();
    }

    boolean mayBePublished(Instant now) {
        return publishedUntil == null || publishedUntil.isAfter(now);
    }
}
