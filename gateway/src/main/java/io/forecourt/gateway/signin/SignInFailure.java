package io.forecourt.gateway.signin;

import io.forecourt.gateway.page.ProblemPage;
import io.forecourt.gateway.refusal.Reason;
import io.forecourt.gateway.refusal.RefusalLog;
import io.forecourt.web.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;

/** Somebody comes back from the provider as nobody. Says what to do; what went wrong is for the log. */
@Component
class SignInFailure implements AuthenticationFailureHandler {

    private static final Logger log = LoggerFactory.getLogger(SignInFailure.class);

    private static final String NOT_BEGUN_HERE = "authorization_request_not_found";

    private final RefusalLog refusals;

    SignInFailure(RefusalLog refusals) {
        this.refusals = refusals;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        ProblemPage.write(problem(failure, request), request, response);
    }

    private Problem problem(AuthenticationException failure, HttpServletRequest request) {
        String code = failure instanceof OAuth2AuthenticationException oauth
                ? oauth.getError().getErrorCode()
                : failure.getClass().getSimpleName();
        if (code.equals(OAuth2ErrorCodes.ACCESS_DENIED)) {
            return failed(HttpStatus.FORBIDDEN, "You were not signed in. Start again at /sign-in when you want to be.");
        }
        if (code.equals(NOT_BEGUN_HERE) || code.equals(OAuth2ErrorCodes.INVALID_REQUEST)) {
            refusals.note(Reason.SIGN_IN_NOT_BEGUN, request);
            return failed(
                    HttpStatus.BAD_REQUEST,
                    "This sign-in was not begun in this browser, or too long ago. Start again at /sign-in.");
        }
        log.warn("A sign-in has failed: {}: {}", code, failure.getMessage());
        if (isAway(failure)) {
            return Problem.temporarilyUnavailable(
                    "The sign-in service does not answer at present. Try again at /sign-in in a moment.", 2);
        }
        refusals.note(Reason.SIGN_IN_NOT_ACCEPTED, request);
        return failed(
                HttpStatus.UNAUTHORIZED, "The sign-in service's answer was not accepted. Start again at /sign-in.");
    }

    private static Problem failed(HttpStatus status, String detail) {
        return Problem.of(status, "sign-in-failed", "Sign-in failed", detail);
    }

    private static boolean isAway(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ResourceAccessException) {
                return true;
            }
        }
        return false;
    }
}
