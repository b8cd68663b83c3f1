package io.forecourt.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Knows which problem some failures are. All beans of this type are asked in their order and the first answer counts; a
 * failure that none knows is an internal error.
 */
@FunctionalInterface
public interface ProblemSource {

    Optional<Problem> problemOf(Throwable failure, HttpServletRequest request);
}
