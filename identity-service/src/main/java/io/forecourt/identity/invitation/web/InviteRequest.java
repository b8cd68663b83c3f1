package io.forecourt.identity.invitation.web;

import io.forecourt.identity.account.Email;
import io.forecourt.security.Role;
import io.forecourt.web.problem.InvalidRequest;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotEmpty;
import java.util.Set;

/** @param roles what the invited person may do */
record InviteRequest(
        @Schema(example = "robin@example.com", maxLength = Email.MAX_LENGTH)
        String email,

        @NotEmpty Set<Role> roles) {

    Email toEmail() {
        return Email.in(email).orElseThrow(() -> new InvalidRequest("/email", "must be like name@example.com"));
    }
}
