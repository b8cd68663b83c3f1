package io.forecourt.sales.sale;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A sale names a customer or a salesperson who cannot take part in one. */
@ProblemType(slug = "unknown-reference", status = HttpStatus.UNPROCESSABLE_CONTENT, title = "Unknown reference")
public class UnknownReference extends RuntimeException {

    private UnknownReference(String detail) {
        super(detail);
    }

    static UnknownReference customer(long id) {
        return new UnknownReference("There is no customer " + id + ", or their data was erased; register them first.");
    }

    static UnknownReference leaving(long id) {
        return new UnknownReference("The customer " + id
                + " has deleted their account and will be forgotten; register them anew if they want to buy again.");
    }

    static UnknownReference salesperson(long id) {
        return new UnknownReference("There is no salesperson " + id + ".");
    }

    static UnknownReference inactive(long id) {
        return new UnknownReference(
                "The salesperson " + id + " is not active; choose another, or activate them first.");
    }
}
