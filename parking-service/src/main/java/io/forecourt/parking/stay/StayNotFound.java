package io.forecourt.parking.stay;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** There is no such stay for whoever asks, whoever else may see it. */
@ProblemType(slug = "stay-not-found", status = HttpStatus.NOT_FOUND, title = "Stay not found")
public class StayNotFound extends RuntimeException {

    StayNotFound(long id) {
        super("There is no stay " + id + ".");
    }
}
