package io.forecourt.sales.customer;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Two who sign in on their own are merged by nobody but themselves: one of them has to delete their account first. */
@ProblemType(slug = "both-have-accounts", status = HttpStatus.CONFLICT, title = "Both have accounts")
public class BothHaveAccounts extends RuntimeException {

    BothHaveAccounts(long survivor, long duplicate) {
        super("The customers " + survivor + " and " + duplicate
                + " both sign in with accounts of their own, so they cannot be merged.");
    }
}
