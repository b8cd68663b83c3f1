package io.forecourt.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.ClientAbortException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Answers every exception of every controller as a problem, unless a service has an advice of its own for it. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemAdvice {

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler(Throwable.class)
    void answer(Throwable failure, HttpServletRequest request, HttpServletResponse response) throws Throwable {
        if (clientIsGone(failure)) {
            return;
        }
        if (response.isCommitted()) {
            // A proper end would make what is out look like the whole answer. The container breaks it off instead.
            throw failure;
        }
        ProblemResponses.write(problems.of(failure, request), request, response);
    }

    static boolean clientIsGone(Throwable failure) {
        return Causes.of(failure)
                .anyMatch(cause ->
                        cause instanceof ClientAbortException || cause instanceof AsyncRequestNotUsableException);
    }
}
