package io.forecourt.identity.totp;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What an authenticator app and we both know, and the codes that follow from it and the time (RFC 6238, with SHA-1 and
 * six digits, as such apps expect).
 */
final class TotpSecret {

    static final int DIGITS = 6;
    static final Duration STEP = Duration.ofSeconds(30);

    /** As long as what SHA-1 makes (RFC 4226, 4, R6). */
    private static final int BYTES = 20;

    private static final int MODULUS = 1_000_000;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BASE32_BITS = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] bytes;

    TotpSecret(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    static TotpSecret fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new TotpSecret(bytes);
    }

    static TotpSecret of(String text) {
        return new TotpSecret(Base64.getDecoder().decode(text));
    }

    /** For {@link #of}. */
    String text() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** As people type it into an app (RFC 4648, 6, without padding). */
    String base32() {
        StringBuilder text = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte next : bytes) {
            buffer = buffer << Byte.SIZE | Byte.toUnsignedInt(next);
            bits += Byte.SIZE;
            while (bits >= BASE32_BITS) {
                bits -= BASE32_BITS;
                text.append(BASE32.charAt(buffer >> bits & 31));
            }
        }
        return bits == 0
                ? text.toString()
                : text.append(BASE32.charAt(buffer << (BASE32_BITS - bits) & 31))
                        .toString();
    }

    /** Counts the steps since 1970. */
    static long step(Instant time) {
        return Math.floorDiv(time.getEpochSecond(), STEP.toSeconds());
    }

    /** Of that step (RFC 4226, 5.3). */
    String code(long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(bytes, "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%0" + DIGITS + "d", number % MODULUS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
