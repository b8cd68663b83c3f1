package io.forecourt.sales.carcar;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** What the dealership's rules forbid; CarCar knows 400 only. */
@ProblemType(slug = "refused", status = HttpStatus.BAD_REQUEST, title = "Refused")
class Refused extends RuntimeException {

    Refused(RuntimeException because) {
        super(because.getMessage(), because);
    }
}
