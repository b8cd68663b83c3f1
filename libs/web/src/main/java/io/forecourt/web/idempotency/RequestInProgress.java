package io.forecourt.web.idempotency;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The same request is being worked on at this moment. */
@ProblemType(
        slug = "request-in-progress",
        status = HttpStatus.CONFLICT,
        title = "Request in progress",
        retryAfterSeconds = 1)
class RequestInProgress extends RuntimeException {

    RequestInProgress() {
        super("A request with this Idempotency-Key is under way; send it again in a moment to get its answer.");
    }
}
