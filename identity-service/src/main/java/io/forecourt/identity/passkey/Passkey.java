package io.forecourt.identity.passkey;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of somebody's passkeys, as its owner sees it.
 *
 * @param id ours; what authenticators know it by is nobody else's business (WebAuthn 3, 14.6.3)
 * @param lastUsedAt empty until it is used
 */
public record Passkey(
        UUID id, String name, Instant addedAt, @Nullable Instant lastUsedAt) {}
