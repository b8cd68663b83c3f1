package io.forecourt.sales.sale;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A sale names a customer or a salesperson who cannot take part in one. */
@ProblemType(
        slug = "sale-party-unknown",
        status = HttpStatus.UNPROCESSABLE_CONTENT,
        title = "Customer or salesperson unknown")
public class UnknownParty extends RuntimeException {

    private UnknownParty(String detail) {
        super(detail);
    }

    static UnknownParty customer(long id) {
        return new UnknownParty("There is no customer " + id + ", or their data was erased; register them first.");
    }

    static UnknownParty salesperson(long id) {
        return new UnknownParty("There is no salesperson " + id + ".");
    }

    static UnknownParty inactive(long id) {
        return new UnknownParty("The salesperson " + id + " is not active; choose another, or activate them first.");
    }
}
