package io.forecourt.parking.place;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** An operator who has sites, or had some, cannot be deleted: their stays name them. */
@ProblemType(slug = "operator-in-use", status = HttpStatus.CONFLICT, title = "The operator has sites")
public class OperatorInUse extends RuntimeException {

    static final String CONSTRAINT = "sites_operator_id_fkey";

    OperatorInUse(long id) {
        super("Operator " + id + " has sites, or had some, and cannot be deleted; rename them instead.");
    }
}
