package io.forecourt.web.problem;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;

/**
 * What went wrong, before it is bound to a request.
 *
 * @param slug the end of its type URI
 * @param title the same for every occurrence
 * @param detail about this occurrence, for a person to act on
 * @param errors what is wrong with which part of the request, may be empty
 * @param properties further members
 * @param headers of the answer, such as {@code Retry-After}
 */
public record Problem(
        String slug,
        HttpStatusCode status,
        String title,
        String detail,
        List<FieldError> errors,
        Map<String, Object> properties,
        HttpHeaders headers) {

    public static final String TYPE_PREFIX = "urn:forecourt:problem:";

    public static Problem of(HttpStatusCode status, String slug, String title, String detail) {
        return new Problem(slug, status, title, detail, List.of(), Map.of(), HttpHeaders.EMPTY);
    }

    public static Problem invalidRequest(List<FieldError> errors) {
        return invalidRequest(InvalidRequest.summary(errors)).withErrors(errors);
    }

    public static Problem invalidRequest(String pointer, String detail) {
        return invalidRequest(List.of(new FieldError(pointer, detail)));
    }

    /** For a request that is wrong as a whole. */
    public static Problem invalidRequest(String detail) {
        return of(HttpStatusCode.valueOf(400), InvalidRequest.SLUG, InvalidRequest.TITLE, detail);
    }

    /** The service cannot answer now but soon will; the client may try again. */
    public static Problem temporarilyUnavailable(String detail, int retryAfterSeconds) {
        return of(HttpStatusCode.valueOf(503), "temporarily-unavailable", "Temporarily unavailable", detail)
                .withHeader(HttpHeaders.RETRY_AFTER, Integer.toString(retryAfterSeconds));
    }

    /** Nothing about the cause, which only the log knows, under the trace id. */
    public static Problem internalError() {
        return of(
                HttpStatusCode.valueOf(500),
                "internal-error",
                "Internal error",
                "Something went wrong here. Nothing is wrong with your request; quote the traceId when you report this.");
    }

    public Problem withErrors(List<FieldError> errors) {
        return new Problem(slug, status, title, detail, List.copyOf(errors), properties, headers);
    }

    public Problem withProperties(Map<String, Object> properties) {
        return new Problem(slug, status, title, detail, errors, Map.copyOf(properties), headers);
    }

    public Problem withHeader(String name, String value) {
        HttpHeaders extended = new HttpHeaders();
        extended.putAll(headers);
        extended.set(name, value);
        return new Problem(slug, status, title, detail, errors, properties, HttpHeaders.readOnlyHttpHeaders(extended));
    }
}
