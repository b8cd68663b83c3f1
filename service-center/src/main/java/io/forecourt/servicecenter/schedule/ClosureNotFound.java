package io.forecourt.servicecenter.schedule;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** There is no closure with that id. */
@ProblemType(slug = "closure-not-found", status = HttpStatus.NOT_FOUND, title = "Closure not found")
public class ClosureNotFound extends RuntimeException {

    ClosureNotFound(long id) {
        super("There is no closure " + id + ".");
    }
}
