package io.forecourt.web.idempotency;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A key that another request was sent with. */
@ProblemType(
        slug = "idempotency-key-reused",
        status = HttpStatus.UNPROCESSABLE_CONTENT,
        title = "Idempotency key reused")
class KeyReused extends RuntimeException {

    KeyReused() {
        super("This Idempotency-Key was used for a different request within the last 24 hours; send a new key.");
    }
}
