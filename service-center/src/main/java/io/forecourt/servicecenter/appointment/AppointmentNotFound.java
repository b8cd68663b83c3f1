package io.forecourt.servicecenter.appointment;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** There is no appointment with that id. */
@ProblemType(slug = "appointment-not-found", status = HttpStatus.NOT_FOUND, title = "Appointment not found")
public class AppointmentNotFound extends RuntimeException {

    public AppointmentNotFound(long id) {
        super("There is no appointment " + id + ".");
    }
}
