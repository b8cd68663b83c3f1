package io.forecourt.web.precondition;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** What the client wants to change has changed since it was read. */
@ProblemType(slug = "stale", status = HttpStatus.PRECONDITION_FAILED, title = "Changed in the meantime")
public class Stale extends RuntimeException {

    public Stale() {
        super("This was changed since you read it; read it again, then send the change with its new ETag in If-Match.");
    }
}
