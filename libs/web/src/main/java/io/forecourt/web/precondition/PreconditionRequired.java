package io.forecourt.web.precondition;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** An update that does not say which version it changes. */
@ProblemType(slug = "precondition-required", status = HttpStatus.PRECONDITION_REQUIRED, title = "Precondition required")
public class PreconditionRequired extends RuntimeException {

    public PreconditionRequired() {
        super("Send the ETag of the version you want to change in the header If-Match.");
    }
}
