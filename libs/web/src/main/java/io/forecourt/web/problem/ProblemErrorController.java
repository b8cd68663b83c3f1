package io.forecourt.web.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.coyote.BadRequestException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what a filter or the container refused by status alone. */
@Controller
class ProblemErrorController implements ErrorController {

    private final Problems problems;

    ProblemErrorController(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("${spring.web.error.path:${error.path:/error}}")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (failure instanceof Throwable thrown) {
            if (!isBrokenConnection(thrown)) {
                ProblemResponses.write(problems.of(thrown, request), request, response);
            }
        } else {
            ProblemResponses.write(StatusProblems.of(status(request), null, request), request, response);
        }
    }

    /** What a controller's own reading or writing fails with never comes this far. */
    private static boolean isBrokenConnection(Throwable failure) {
        return failure instanceof IOException && !(failure instanceof BadRequestException);
    }

    private static HttpStatusCode status(HttpServletRequest request) {
        // Without one, somebody asked for the error page itself.
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatusCode.valueOf(code)
                : HttpStatusCode.valueOf(404);
    }
}
