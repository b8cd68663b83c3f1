package io.forecourt.servicecenter.schedule;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** That technician has no absence with that id. */
@ProblemType(slug = "absence-not-found", status = HttpStatus.NOT_FOUND, title = "Absence not found")
public class AbsenceNotFound extends RuntimeException {

    AbsenceNotFound(long technicianId, long id) {
        super("Technician " + technicianId + " has no absence " + id + ".");
    }
}
