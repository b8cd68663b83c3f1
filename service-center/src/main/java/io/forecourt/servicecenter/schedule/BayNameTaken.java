package io.forecourt.servicecenter.schedule;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Another bay has that name. */
@ProblemType(slug = "bay-name-taken", status = HttpStatus.CONFLICT, title = "Bay name taken")
public class BayNameTaken extends RuntimeException {

    static final String CONSTRAINT = "bays_name_key";

    BayNameTaken(String name) {
        super("Another bay is called " + name + "; choose another name.");
    }
}
