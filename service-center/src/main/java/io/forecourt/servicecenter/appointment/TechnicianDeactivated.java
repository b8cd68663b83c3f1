package io.forecourt.servicecenter.appointment;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A deactivated technician takes no new appointments. */
@ProblemType(slug = "technician-deactivated", status = HttpStatus.CONFLICT, title = "The technician is deactivated")
public class TechnicianDeactivated extends RuntimeException {

    TechnicianDeactivated(long technicianId) {
        super("Technician " + technicianId + " is deactivated; choose another, or reactivate them first.");
    }
}
