package io.forecourt.servicecenter.schedule;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The workshop does not do that any more. */
@ProblemType(slug = "service-not-offered", status = HttpStatus.CONFLICT, title = "The service is not offered")
public class ServiceNotOffered extends RuntimeException {

    ServiceNotOffered(String code) {
        super("The service " + code + " is not offered any more; choose another.");
    }
}
