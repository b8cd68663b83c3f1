package io.forecourt.identity.key;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.time.Instant;
import java.util.UUID;
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

    /** Takes a second or so of the processor's time; nobody should wait for it behind a lock. */
    static RSAKey generate() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyID(UUID.randomUUID().toString())
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

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
