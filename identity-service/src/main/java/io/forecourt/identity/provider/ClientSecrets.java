package io.forecourt.identity.provider;

import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes of what is random and long. Nobody guesses it, so a slow hash would only slow down every renewal of a token.
 */
final class ClientSecrets implements PasswordEncoder {

    @Override
    public String encode(@Nullable CharSequence secret) {
        return HexFormat.of().formatHex(Sha256.of(secret == null ? "" : secret));
    }

    @Override
    public boolean matches(@Nullable CharSequence secret, @Nullable String hash) {
        return secret != null
                && hash != null
                && MessageDigest.isEqual(Sha256.of(secret), HexFormat.of().parseHex(hash));
    }
}
