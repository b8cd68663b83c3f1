package io.forecourt.web.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A problem on the wire (RFC 9457).
 *
 * @param instance the path of the request
 * @param traceId what the log knows the request by
 */
@JsonPropertyOrder({"type", "title", "status", "detail", "instance", "traceId", "errors"})
record ProblemBody(
        String type,
        String title,
        int status,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String instance,
        String traceId,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FieldError> errors,
        @JsonAnyGetter Map<String, Object> properties) {

    private static final List<String> STANDARD =
            List.of("type", "title", "status", "detail", "instance", "traceId", "errors");

    static ProblemBody of(Problem problem, @Nullable String instance, String traceId) {
        Map<String, Object> further = new LinkedHashMap<>(problem.properties());
        STANDARD.forEach(further::remove);
        return new ProblemBody(
                Problem.TYPE_PREFIX + problem.slug(),
                problem.title(),
                problem.status().value(),
                problem.detail(),
                instance,
                traceId,
                problem.errors(),
                further);
    }
}
