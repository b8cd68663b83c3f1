package io.forecourt.sales.commitment;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Only holds that are not over can be moved, and only holds are released by hand. */
@ProblemType(
        slug = "commitment-not-changeable",
        status = HttpStatus.CONFLICT,
        title = "Commitment cannot be changed by hand")
class CommitmentNotChangeable extends RuntimeException {

    CommitmentNotChangeable(Commitment commitment) {
        super(
                commitment.kind().isHold()
                        ? "The hold " + commitment.id() + " is over; make a new one."
                        : "The commitment " + commitment.id() + " is "
                                + commitment.kind().spoken() + "; it changes with the business it belongs to.");
    }
}
