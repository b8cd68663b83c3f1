package io.forecourt.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.StringUtils;

/** Problems of which little more is known than the status. */
final class StatusProblems {

    private StatusProblems() {}

    static Problem of(HttpStatusCode code, @Nullable String detail, HttpServletRequest request) {
        return switch (HttpStatus.resolve(code.value())) {
            case NOT_FOUND -> Problem.of(code, "not-found", "Not found", "There is nothing at " + path(request) + ".");
            case BAD_REQUEST ->
                Problem.invalidRequest(StringUtils.hasText(detail) ? detail : "The request is malformed.");
            case CONTENT_TOO_LARGE ->
                Problem.of(code, RequestTooLarge.SLUG, RequestTooLarge.TITLE, "The body is too large.");
            case SERVICE_UNAVAILABLE -> Problem.temporarilyUnavailable("Try again in a moment.", 5);
            case INTERNAL_SERVER_ERROR -> Problem.internalError();
            case HttpStatus known -> named(known, detail);
            case null -> Problem.of(code, "status-" + code.value(), "Error", "The request failed.");
        };
    }

    private static Problem named(HttpStatus status, @Nullable String detail) {
        String slug = status.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String title = status.getReasonPhrase();
        return Problem.of(status, slug, title, StringUtils.hasText(detail) ? detail : title + ".");
    }

    /** Of an error dispatch, the path that was asked for. */
    static String path(HttpServletRequest request) {
        Object original = request.getAttribute("jakarta.servlet.error.request_uri");
        return original == null ? request.getRequestURI() : original.toString();
    }
}
