package io.forecourt.operations;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Somebody else is giving the same dead letters back. */
@ProblemType(slug = "redelivery-under-way", status = HttpStatus.CONFLICT, title = "They are being sent back already")
class RedeliveryUnderWay extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RedeliveryUnderWay() {
        super("Somebody is sending these back at this moment; look again when that is done.");
    }
}
