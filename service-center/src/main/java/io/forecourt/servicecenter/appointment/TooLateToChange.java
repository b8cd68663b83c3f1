package io.forecourt.servicecenter.appointment;

import io.forecourt.web.problem.ProblemType;
import java.time.Instant;
import org.springframework.http.HttpStatus;

/** Customers change their appointments by themselves only until some time before. */
@ProblemType(slug = "too-late-to-change", status = HttpStatus.CONFLICT, title = "Too late to change")
public class TooLateToChange extends RuntimeException {

    private TooLateToChange(String detail) {
        super(detail);
    }

    static TooLateToChange since(Instant last) {
        return new TooLateToChange(
                "This appointment could be moved or canceled until " + last + "; call the workshop to change it now.");
    }

    static TooLateToChange onceArrived() {
        return new TooLateToChange("The car is in the workshop already; call there to change anything.");
    }
}
