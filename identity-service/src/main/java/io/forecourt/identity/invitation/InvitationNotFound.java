package io.forecourt.identity.invitation;

import io.forecourt.web.problem.ProblemType;
import java.util.UUID;
import org.springframework.http.HttpStatus;

/** No invitation has that id. */
@ProblemType(slug = "invitation-not-found", status = HttpStatus.NOT_FOUND, title = "Invitation not found")
public class InvitationNotFound extends RuntimeException {

    InvitationNotFound(UUID id) {
        super("There is no invitation " + id + ".");
    }
}
