package io.forecourt.sales.customer;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** There is nobody to be merged. */
@ProblemType(slug = "unknown-duplicate", status = HttpStatus.UNPROCESSABLE_CONTENT, title = "Unknown duplicate")
public class UnknownDuplicate extends RuntimeException {

    private UnknownDuplicate(String detail) {
        super(detail);
    }

    static UnknownDuplicate of(long id) {
        return new UnknownDuplicate("There is no customer " + id + " to be merged, or their data was erased.");
    }

    static UnknownDuplicate mergedInto(long id, long survivor) {
        return new UnknownDuplicate("The customer " + id + " was merged into the customer " + survivor + " before.");
    }
}
