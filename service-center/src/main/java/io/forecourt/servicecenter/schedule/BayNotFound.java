package io.forecourt.servicecenter.schedule;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** There is no bay with that id. */
@ProblemType(slug = "bay-not-found", status = HttpStatus.NOT_FOUND, title = "Bay not found")
public class BayNotFound extends RuntimeException {

    BayNotFound(long id) {
        super("There is no bay " + id + ".");
    }
}
