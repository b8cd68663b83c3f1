package io.forecourt.parking.place;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** An operator who has sites or tariffs, or had some sites, cannot be deleted: stays name them. */
@ProblemType(slug = "operator-in-use", status = HttpStatus.CONFLICT, title = "The operator has sites or tariffs")
public class OperatorInUse extends RuntimeException {

    OperatorInUse(long id, Throwable named) {
        super(
                "Operator " + id
                        + " has sites or tariffs, or had some sites, and cannot be deleted; rename them instead.",
                named);
    }
}
