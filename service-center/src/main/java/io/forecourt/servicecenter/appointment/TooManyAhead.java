package io.forecourt.servicecenter.appointment;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Customers have only so many appointments ahead of them at once. */
@ProblemType(slug = "too-many-appointments", status = HttpStatus.CONFLICT, title = "Too many appointments")
public class TooManyAhead extends RuntimeException {

    TooManyAhead(int most) {
        super("There are %d appointments ahead of you, which is as many as can be; cancel one, or call the workshop."
                .formatted(most));
    }
}
