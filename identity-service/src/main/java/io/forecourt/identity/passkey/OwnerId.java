package io.forecourt.identity.passkey;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.springframework.security.web.webauthn.api.Bytes;

/** What authenticators know an account by: its random number, which tells nothing (WebAuthn 3, 14.6.1). */
final class OwnerId {

    private static final int UUID_BYTES = 16;

    private OwnerId() {}

    static Bytes of(UUID account) {
        return new Bytes(ByteBuffer.allocate(UUID_BYTES)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .array());
    }

    static UUID account(Bytes owner) {
        ByteBuffer bytes = ByteBuffer.wrap(owner.getBytes());
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
