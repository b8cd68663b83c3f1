package io.forecourt.identity.provider;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The quick hash, for what is random and long: nobody guesses it. */
final class Sha256 {

    private Sha256() {}

    static byte[] of(CharSequence secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.toString().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In letters that fit into addresses. */
    static String base64(CharSequence secret) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(of(secret));
    }
}
