package io.forecourt.security.access;

import io.forecourt.security.Forbidden;
import io.forecourt.web.problem.Problem;
import io.forecourt.web.problem.ProblemResponses;
import io.forecourt.web.problem.ProblemSource;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/**
 * Says no in the one shape of problems, wherever it is said: before the controllers, or in what they call. It is said to
 * one caller, so nobody may keep it for another, not even on paths whose answers are public.
 */
final class Refusals
        implements AuthenticationEntryPoint,
                AuthenticationFailureHandler,
                AccessDeniedHandler,
                RequestRejectedHandler,
                ProblemSource {

    /** What RFC 6750, 3 wants beside a 401: the way to ask, and nothing about whoever asked without a token. */
    private static final String CHALLENGE = "Bearer";

    private static final String INVALID = CHALLENGE + " error=\"invalid_token\"";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        ProblemResponses.write(problemOf(failure), request, response);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        ProblemResponses.write(problemOf(failure), request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        ProblemResponses.write(forbidden(), request, response);
    }

    /** What Spring Security takes for an attempt to be read in two ways, whoever sends it. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected)
            throws IOException {
        ProblemResponses.write(rejected(), request, response);
    }

    @Override
    public Optional<Problem> problemOf(Throwable failure, HttpServletRequest request) {
        return switch (failure) {
            // Names and values are looked at only when somebody reads them, which may be as late as in a controller.
            case RequestRejectedException _ -> Optional.of(rejected());
            case AuthenticationException unknown -> Optional.of(problemOf(unknown));
            case AccessDeniedException _ -> Optional.of(forbidden());
            default -> Optional.empty();
        };
    }

    private static Problem problemOf(AuthenticationException failure) {
        return notToBeKept(said(failure));
    }

    private static Problem said(AuthenticationException failure) {
        return switch (failure) {
            case AuthenticationServiceException _ ->
                Problem.temporarilyUnavailable("Who signed in cannot be verified at the moment; try again.", 2);
            case OAuth2AuthenticationException refused ->
                unauthenticated(
                        isExpired(refused)
                                ? "The access token has expired; get a new one."
                                : "The access token is not one that counts here; get a new one.",
                        INVALID);
            default -> unauthenticated("Sign in, or send an access token as a bearer.", CHALLENGE);
        };
    }

    private static boolean isExpired(OAuth2AuthenticationException refused) {
        return String.valueOf(refused.getError().getDescription()).contains("expired");
    }

    private static Problem unauthenticated(String detail, String challenge) {
        return Problem.of(HttpStatus.UNAUTHORIZED, "unauthenticated", "Not signed in", detail)
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, challenge);
    }

    private static Problem rejected() {
        return Problem.invalidRequest(
                "The address, a header or a parameter has characters, in its name or its value, that are not accepted.");
    }

    private static Problem forbidden() {
        return notToBeKept(Problem.of(
                HttpStatus.FORBIDDEN,
                Forbidden.SLUG,
                Forbidden.TITLE,
                "Your account may not do this; somebody with another role has to."));
    }

    private static Problem notToBeKept(Problem problem) {
        return problem.withHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
