package io.forecourt.web.carcar;

import io.forecourt.web.problem.ProblemResponses;
import io.forecourt.web.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Answers CarCar's errors in its one shape, with the status of the problem. A controller that has to word an error as
 * CarCar does has an {@code @ExceptionHandler} of its own, which comes first.
 */
@RestControllerAdvice(annotations = CarCarController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class CarCarAdvice {

    private final Problems problems;

    CarCarAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler(Throwable.class)
    void answer(Throwable failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProblemResponses.writeMessage(problems.of(failure, request), response);
    }
}
