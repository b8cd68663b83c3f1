package io.forecourt.servicecenter.appointment;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Whoever signed up a moment ago may ask before the workshop has heard of them. */
@ProblemType(
        slug = "customer-not-known-yet",
        status = HttpStatus.CONFLICT,
        title = "Customer not known yet",
        retryAfterSeconds = 2)
public class CustomerNotKnownYet extends RuntimeException {

    CustomerNotKnownYet() {
        super("The workshop does not know your account yet, which takes a moment after signing up; try again.");
    }
}
