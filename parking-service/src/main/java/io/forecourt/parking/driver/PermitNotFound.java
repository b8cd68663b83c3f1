package io.forecourt.parking.driver;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** There is no permit with that id. */
@ProblemType(slug = "permit-not-found", status = HttpStatus.NOT_FOUND, title = "Permit not found")
public class PermitNotFound extends RuntimeException {

    PermitNotFound(long id) {
        super("There is no permit " + id + ".");
    }
}
