package io.forecourt.identity.account;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Without that account nobody could look after accounts. */
@ProblemType(slug = "last-administrator", status = HttpStatus.CONFLICT, title = "Last administrator")
public class LastAdministrator extends RuntimeException {

    LastAdministrator() {
        super("This is the only administrator; make somebody else one first.");
    }
}
