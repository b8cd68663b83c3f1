package io.forecourt.identity.account;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Nobody decides on what they may do themselves, an administrator neither. */
@ProblemType(slug = "own-account", status = HttpStatus.CONFLICT, title = "Your own account")
public class OwnAccountRefused extends RuntimeException {

    public OwnAccountRefused() {
        super("Nobody does this to their own account; ask another administrator.");
    }
}
