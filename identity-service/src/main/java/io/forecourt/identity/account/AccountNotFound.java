package io.forecourt.identity.account;

import io.forecourt.web.problem.ProblemType;
import java.util.UUID;
import org.springframework.http.HttpStatus;

/** No account has that id, or its person is forgotten. */
@ProblemType(slug = "account-not-found", status = HttpStatus.NOT_FOUND, title = "Account not found")
public class AccountNotFound extends RuntimeException {

    public AccountNotFound(UUID id) {
        super("There is no account " + id + ".");
    }
}
