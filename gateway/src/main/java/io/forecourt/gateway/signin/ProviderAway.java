package io.forecourt.gateway.signin;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The provider does not answer, or not as one does. */
@ProblemType(
        slug = "sign-in-unavailable",
        status = HttpStatus.SERVICE_UNAVAILABLE,
        title = "Sign-in unavailable",
        retryAfterSeconds = 2)
class ProviderAway extends RuntimeException {

    ProviderAway(Throwable cause) {
        // Its words may quote what was sent.
        super("The sign-in service does not answer at present. Try again in a moment.", cause);
    }
}
