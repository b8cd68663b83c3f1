package io.forecourt.servicecenter.appointment;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Every technician who takes appointments has another one at that time. */
@ProblemType(slug = "nobody-free", status = HttpStatus.CONFLICT, title = "Nobody is free then")
public class NobodyFree extends RuntimeException {

    NobodyFree(Slot wanted) {
        super("No technician is free from %s to %s; choose another time."
                .formatted(wanted.startsAt(), wanted.endsAt()));
    }
}
