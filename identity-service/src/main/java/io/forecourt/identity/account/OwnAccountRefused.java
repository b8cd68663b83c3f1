package io.forecourt.identity.account;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Nobody decides on what they may do themselves, an administrator neither. */
@ProblemType(slug = "own-account", status = HttpStatus.CONFLICT, title = "Your own account")
public class OwnAccountRefused extends RuntimeException {

    OwnAccountRefused() {
        super("Nobody changes their own roles or disables themselves; ask another administrator.");
    }
}
