package io.forecourt.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerMapping;

/** Turns any failure into its problem, and logs it once: 5xx with all there is, 503 in a line, 4xx for debugging. */
public class Problems {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    private final List<ProblemSource> sources;

    public Problems(List<ProblemSource> sources) {
        this.sources = List.copyOf(sources);
    }

    public Problem of(Throwable failure, HttpServletRequest request) {
        Problem problem = sources.stream()
                .map(source -> source.problemOf(failure, request))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(Problem::internalError);
        log(problem, failure, request);
        return problem;
    }

    private static void log(Problem problem, Throwable failure, HttpServletRequest request) {
        // The route, not the path: a path may name a person.
        Object route = Objects.requireNonNullElse(
                request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE), "(no route)");
        if (problem.status().isSameCodeAs(HttpStatus.SERVICE_UNAVAILABLE)) {
            // An outage meets every request; a stack trace each would bury what else happens.
            Throwable root = Causes.of(failure).reduce(failure, (_, cause) -> cause);
            log.warn("{} {} answered {}: {}", request.getMethod(), route, problem.slug(), root.toString());
        } else if (problem.status().is5xxServerError()) {
            log.error("{} {} answered {}", request.getMethod(), route, problem.slug(), failure);
        } else {
            log.debug("{} {} answered {}: {}", request.getMethod(), route, problem.slug(), failure.getClass());
        }
    }
}
