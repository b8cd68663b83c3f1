package io.forecourt.parking.driver;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A car that was bought here cannot park before its new owner has said its plate. */
@ProblemType(slug = "plate-missing", status = HttpStatus.CONFLICT, title = "Plate missing")
public class PlateMissing extends RuntimeException {

    PlateMissing(long id) {
        super("The plate of vehicle " + id + " is not known yet; enter it first.");
    }
}
