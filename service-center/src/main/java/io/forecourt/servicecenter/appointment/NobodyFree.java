package io.forecourt.servicecenter.appointment;

import io.forecourt.servicecenter.schedule.TimeRange;
import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Every technician who could do it has another appointment at that time. */
@ProblemType(slug = "nobody-free", status = HttpStatus.CONFLICT, title = "Nobody is free then")
public class NobodyFree extends NotPossibleThen {

    NobodyFree(TimeRange wanted) {
        super("No technician is free from %s to %s; choose another time.".formatted(wanted.from(), wanted.to()));
    }
}
