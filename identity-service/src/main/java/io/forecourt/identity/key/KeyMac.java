package io.forecourt.identity.key;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/** Proves that a text comes from us: HMAC-SHA-256, by a key that HKDF makes of our secret. */
public final class KeyMac {

    private static final String HMAC = "HmacSHA256";

    private final SecretKey key;

    KeyMac(String secret, String purpose) {
        this.key = DerivedKey.of(secret, purpose, HMAC);
    }

    /** In letters that fit into addresses and cookies. */
    public String of(String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            byte[] proof = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(proof);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether that is the proof for this text; how long it takes does not tell how much of it is. */
    public boolean proves(String proof, String text) {
        return MessageDigest.isEqual(
                of(text).getBytes(StandardCharsets.US_ASCII), proof.getBytes(StandardCharsets.UTF_8));
    }
}
