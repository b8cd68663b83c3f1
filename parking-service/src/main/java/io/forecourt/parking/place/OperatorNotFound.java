package io.forecourt.parking.place;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** There is no operator with that id. */
@ProblemType(slug = "operator-not-found", status = HttpStatus.NOT_FOUND, title = "Operator not found")
public class OperatorNotFound extends RuntimeException {

    OperatorNotFound(long id) {
        super("There is no operator " + id + ".");
    }
}
