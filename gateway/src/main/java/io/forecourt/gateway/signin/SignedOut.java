package io.forecourt.gateway.signin;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The provider has ended what the session stands on. */
@ProblemType(slug = "unauthenticated", status = HttpStatus.UNAUTHORIZED, title = "Not signed in")
class SignedOut extends RuntimeException {

    SignedOut() {
        super("Your sign-in has ended. Sign in again at /sign-in.", null, false, false);
    }
}
