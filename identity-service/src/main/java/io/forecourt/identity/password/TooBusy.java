package io.forecourt.identity.password;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** More passwords come in than can be compared. */
@ProblemType(slug = "too-busy", status = HttpStatus.SERVICE_UNAVAILABLE, title = "Too busy")
public class TooBusy extends RuntimeException {

    TooBusy() {
        super("Too many people sign in at this moment; try again in a few seconds.");
    }
}
