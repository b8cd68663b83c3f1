package io.forecourt.operations;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Kafka or the database did not answer on the way. */
@ProblemType(
        slug = "redelivery-interrupted",
        status = HttpStatus.SERVICE_UNAVAILABLE,
        title = "Not all could be sent back")
class RedeliveryInterrupted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RedeliveryInterrupted(Throwable cause) {
        super("Kafka or the database does not answer. What was sent back stays so; try again.", cause);
    }
}
