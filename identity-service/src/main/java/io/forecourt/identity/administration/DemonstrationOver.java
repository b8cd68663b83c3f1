package io.forecourt.identity.administration;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The account belongs to a demonstration, and there is none; whoever saw its password could get in. */
@ProblemType(slug = "demonstration-over", status = HttpStatus.CONFLICT, title = "Demonstration is over")
class DemonstrationOver extends RuntimeException {

    DemonstrationOver() {
        super("The account belongs to the demonstration, which this start is not; start with --demo to use it.");
    }
}
