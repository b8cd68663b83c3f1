package io.forecourt.identity.invitation;

import io.forecourt.security.Role;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was asked to come and work here.
 *
 * @param email null once its owner is forgotten
 * @param invitedBy the administrator's account
 * @param acceptedAt when an account came of it
 * @param revokedAt when it was taken back
 */
public record Invitation(
        UUID id,
        @Nullable String email,
        List<Role> roles,
        String invitedBy,
        Instant invitedAt,
        Instant validUntil,
        @Nullable Instant acceptedAt,
        @Nullable UUID accountId,
        @Nullable Instant revokedAt) {

    /** Whether it can still be accepted. */
    public boolean isOpen(Instant now) {
        return acceptedAt == null && revokedAt == null && email != null && validUntil.isAfter(now);
    }

    @Override
    public String toString() {
        return "Invitation " + id;
    }
}
