package io.forecourt.servicecenter.technician;

import io.forecourt.web.problem.ProblemType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Another technician signs in with that account. */
@ProblemType(slug = "account-taken", status = HttpStatus.CONFLICT, title = "Account taken")
public class AccountTaken extends RuntimeException {

    static final String CONSTRAINT = "technicians_account_id_key";

    AccountTaken(@Nullable UUID accountId) {
        super("Another technician signs in with the account " + accountId + "; correct one of the two.");
    }
}
