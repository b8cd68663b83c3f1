package io.forecourt.servicecenter.appointment;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** No appointment can be then, or take that long. */
@ProblemType(slug = "impossible-slot", status = HttpStatus.BAD_REQUEST, title = "Not a time for an appointment")
public class ImpossibleSlot extends RuntimeException {

    ImpossibleSlot(String detail) {
        super(detail);
    }
}
