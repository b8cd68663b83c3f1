package io.forecourt.web.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers what the filters after it throw, which no controller advice sees. */
class ProblemFilter extends OncePerRequestFilter {

    private final Problems problems;

    ProblemFilter(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (Exception failure) {
            if (response.isCommitted()) {
                // A proper end would make what is out look like the whole answer. The container breaks it off instead.
                throw failure;
            }
            if (!ProblemAdvice.clientIsGone(failure)) {
                ProblemResponses.write(problems.of(failure, request), request, response);
            }
        }
    }
}
