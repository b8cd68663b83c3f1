package io.forecourt.servicecenter.schedule;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Another service has that code. */
@ProblemType(slug = "service-code-taken", status = HttpStatus.CONFLICT, title = "Service code taken")
public class ServiceCodeTaken extends RuntimeException {

    ServiceCodeTaken(String code) {
        super("Another service has the code " + code + "; change that one, or choose another code.");
    }
}
