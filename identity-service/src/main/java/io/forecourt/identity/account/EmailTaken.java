package io.forecourt.identity.account;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Somebody has an account with that address. Not for the eyes of strangers, who shall not find out who has one. */
@ProblemType(slug = "email-taken", status = HttpStatus.CONFLICT, title = "Address has an account already")
public class EmailTaken extends RuntimeException {

    public EmailTaken() {
        super("There is an account with that e-mail address already; change its roles instead.");
    }
}
