package io.forecourt.identity.invitation.web;

import io.forecourt.identity.invitation.Invitation;
import io.forecourt.security.Role;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record InvitationResponse(
        UUID id,

        @Schema(description = "absent once its owner is forgotten") @Nullable
        String email,

        List<Role> roles,

        @Schema(description = "the administrator's account") String invitedBy,

        Instant invitedAt,
        Instant validUntil,
        @Nullable Instant acceptedAt,

        @Schema(description = "that came of it") @Nullable UUID accountId,
        @Nullable Instant revokedAt) {

    static InvitationResponse of(Invitation invitation) {
        return new InvitationResponse(
                invitation.id(),
                invitation.email(),
                invitation.roles(),
                invitation.invitedBy(),
                invitation.invitedAt(),
                invitation.validUntil(),
                invitation.acceptedAt(),
                invitation.accountId(),
                invitation.revokedAt());
    }
}
