package io.forecourt.identity.throttle;

import io.forecourt.identity.account.Email;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What an e-mail address is counted by, so that the counters hold no addresses. */
public final class EmailHash {

    private EmailHash() {}

    public static String of(Email email) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(email.key().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
