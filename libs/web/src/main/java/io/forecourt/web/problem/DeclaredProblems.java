package io.forecourt.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.util.StringUtils;

/** Exceptions that say themselves, by {@link ProblemType}, which problem they are. */
class DeclaredProblems implements ProblemSource {

    @Override
    public Optional<Problem> problemOf(Throwable failure, HttpServletRequest request) {
        return declaredBy(failure);
    }

    static Optional<Problem> declaredBy(Throwable failure) {
        ProblemType type = AnnotatedElementUtils.findMergedAnnotation(failure.getClass(), ProblemType.class);
        if (type == null) {
            return Optional.empty();
        }
        String message = failure.getMessage();
        Problem problem = Problem.of(
                type.status(), type.slug(), type.title(), StringUtils.hasText(message) ? message : type.title());
        if (failure instanceof InvalidRequest invalid) {
            problem = problem.withErrors(invalid.errors());
        }
        if (failure instanceof ProblemProperties more) {
            problem = problem.withProperties(more.problemProperties());
        }
        if (type.retryAfterSeconds() > 0) {
            problem = problem.withHeader(HttpHeaders.RETRY_AFTER, Integer.toString(type.retryAfterSeconds()));
        }
        return Optional.of(problem);
    }
}
