package io.forecourt.payments.sandbox;

import io.forecourt.payments.provider.UnverifiedWebhook;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs a webhook's body and the time of sending, with HMAC-SHA-256: {@code t=1767225600,v1=…}. */
final class SandboxSignature {

    static final String HEADER = "Sandbox-Signature";

    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final Pattern FORM = Pattern.compile("t=(\\d{1,12}),v1=([0-9a-f]{64})");

    private final String secret;
    private final Clock clock;

    SandboxSignature(String secret, Clock clock) {
        this.secret = secret;
        this.clock = clock;
    }

    String of(byte[] body) {
        long now = clock.instant().getEpochSecond();
        return "t=%d,v1=%s".formatted(now, HexFormat.of().formatHex(hash(now, body)));
    }

    void verify(byte[] body, String signature) {
        Matcher parts = FORM.matcher(signature);
        if (!parts.matches()) {
            throw new UnverifiedWebhook("it is not signed");
        }
        long at = Long.parseLong(parts.group(1));
        if (!MessageDigest.isEqual(hash(at, body), HexFormat.of().parseHex(parts.group(2)))) {
            throw new UnverifiedWebhook("its signature is not the sandbox's");
        }
        if (Duration.between(Instant.ofEpochSecond(at), clock.instant()).abs().compareTo(TOLERANCE) > 0) {
            throw new UnverifiedWebhook("its signature is old");
        }
    }

    private byte[] hash(long at, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update((at + ".").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HMAC-SHA-256.", e);
        }
    }
}
