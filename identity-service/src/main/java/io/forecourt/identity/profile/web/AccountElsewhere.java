package io.forecourt.identity.profile.web;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Whoever calls is known to another provider, which has their account. */
@ProblemType(slug = "account-elsewhere", status = HttpStatus.NOT_FOUND, title = "Account is elsewhere")
class AccountElsewhere extends RuntimeException {

    AccountElsewhere() {
        super("Your account is with the provider that you signed in at, not here.");
    }
}
