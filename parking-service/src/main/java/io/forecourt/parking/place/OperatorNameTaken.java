package io.forecourt.parking.place;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Another operator has that name. */
@ProblemType(slug = "operator-name-taken", status = HttpStatus.CONFLICT, title = "Operator name taken")
public class OperatorNameTaken extends RuntimeException {

    static final String CONSTRAINT = "operators_name_key";

    OperatorNameTaken(String name) {
        super("Another operator is called " + name + "; choose another name.");
    }
}
