package io.forecourt.servicecenter.schedule;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The workshop has no service with that code, or none that the one who asks may book. */
@ProblemType(slug = "service-not-found", status = HttpStatus.NOT_FOUND, title = "Service not found")
public class ServiceNotFound extends RuntimeException {

    ServiceNotFound(String code) {
        super("There is no service " + code + ".");
    }
}
