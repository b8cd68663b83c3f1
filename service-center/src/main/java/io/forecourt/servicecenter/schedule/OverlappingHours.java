package io.forecourt.servicecenter.schedule;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Two of a week's hours overlap. */
@ProblemType(slug = "overlapping-hours", status = HttpStatus.BAD_REQUEST, title = "Hours overlap")
public class OverlappingHours extends RuntimeException {

    OverlappingHours(DailyHours first, DailyHours second) {
        super("On %s, %s to %s and %s to %s overlap; make one of them, or leave a break between them."
                .formatted(first.weekday(), first.from(), first.to(), second.from(), second.to()));
    }
}
