package io.forecourt.web.problem;

import io.forecourt.web.correlation.CorrelationId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem as the whole answer, from wherever it is found: controller, filter or container. */
public final class ProblemResponses {

    public static final String CONTENT_TYPE = "application/problem+json";

    /** The attribute of a request that was answered with a problem: the problem's slug. */
    public static final String SLUG = ProblemResponses.class.getName() + ".slug";

    /** Of its own, so that no service's configuration changes the one shape. */
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ProblemResponses() {}

    /** Does nothing when an answer is already on its way. */
    public static void write(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        request.setAttribute(SLUG, problem.slug());
        response.setStatus(problem.status().value());
        // What is wrong now may be right in a moment.
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        problem.headers().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        send(json(problem, request), CONTENT_TYPE, response);
    }

    /** For clients that know no problems: the status, and the sentences in one {@code message}. */
    public static void writeMessage(Problem problem, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        String message = problem.errors().isEmpty()
                ? problem.detail()
                : problem.errors().stream()
                        .map(error -> (error.pointer().replaceFirst("^/", "") + " " + error.detail()).strip())
                        .collect(Collectors.joining("; "));
        response.resetBuffer();
        response.setStatus(problem.status().value());
        send(JSON.writeValueAsBytes(Map.of("message", message)), MediaType.APPLICATION_JSON_VALUE, response);
    }

    static void send(byte[] body, String contentType, HttpServletResponse response) throws IOException {
        response.setContentType(contentType);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    static byte[] json(Problem problem, HttpServletRequest request) {
        return JSON.writeValueAsBytes(ProblemBody.of(problem, StatusProblems.path(request), CorrelationId.of(request)));
    }
}
