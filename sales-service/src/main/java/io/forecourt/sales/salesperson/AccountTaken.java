package io.forecourt.sales.salesperson;

import io.forecourt.web.problem.ProblemType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

@ProblemType(slug = "account-taken", status = HttpStatus.CONFLICT, title = "Account taken")
public class AccountTaken extends RuntimeException {

    static final String CONSTRAINT = "salespeople_account_unique";

    AccountTaken(@Nullable UUID accountId) {
        super("Another salesperson signs in with the account " + accountId + "; correct one of the two.");
    }
}
