package io.forecourt.sales.customer;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Whoever has asked to be forgotten is: neither is what we know of them passed on, nor anything added to it. */
@ProblemType(slug = "customer-is-leaving", status = HttpStatus.CONFLICT, title = "Customer is leaving")
public class CustomerIsLeaving extends RuntimeException {

    CustomerIsLeaving(long id) {
        super("The customer " + id + " has asked to be forgotten and will be when their last sale has ended, so they"
                + " cannot be merged.");
    }
}
