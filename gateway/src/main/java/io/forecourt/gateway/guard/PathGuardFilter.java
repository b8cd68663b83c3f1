package io.forecourt.gateway.guard;

import io.forecourt.gateway.refusal.Reason;
import io.forecourt.gateway.refusal.RefusalLog;
import io.forecourt.web.FilterOrder;
import io.forecourt.web.problem.Problem;
import io.forecourt.web.problem.ProblemResponses;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers 400 to paths that are up to something, before anything looks at them. */
@Component
@Order(FilterOrder.REQUEST_TARGET)
class PathGuardFilter extends OncePerRequestFilter {

    private final RefusalLog refusals;

    PathGuardFilter(RefusalLog refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> objection = PathGuard.objection(request.getRequestURI());
        if (objection.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            refusals.note(Reason.AMBIGUOUS_PATH, request);
            Problem problem =
                    Problem.invalidRequest("The path has " + objection.get() + " in it, which is not taken here.");
            ProblemResponses.write(problem, request, response);
        }
    }
}
