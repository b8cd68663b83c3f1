package io.forecourt.identity.invitation;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The invitation was accepted or taken back already. */
@ProblemType(slug = "invitation-closed", status = HttpStatus.CONFLICT, title = "Invitation is closed")
public class InvitationClosed extends RuntimeException {

    InvitationClosed() {
        super("It was accepted or taken back already; change the account's roles instead.");
    }
}
