package io.forecourt.servicecenter.technician;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** There is no technician with that id. */
@ProblemType(slug = "technician-not-found", status = HttpStatus.NOT_FOUND, title = "Technician not found")
public class TechnicianNotFound extends RuntimeException {

    public TechnicianNotFound(long id) {
        super("There is no technician " + id + ".");
    }
}
