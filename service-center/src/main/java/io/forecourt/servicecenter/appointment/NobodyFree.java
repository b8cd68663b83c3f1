package io.forecourt.servicecenter.appointment;

import io.forecourt.servicecenter.schedule.TimeRange;
import io.forecourt.servicecenter.site.Site;
import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Every technician who could do it has another appointment at that time. */
@ProblemType(slug = "nobody-free", status = HttpStatus.CONFLICT, title = "Nobody is free then")
public class NobodyFree extends NotPossibleThen {

    NobodyFree(TimeRange wanted, Site site) {
        super("No technician is free %s; choose another time.".formatted(site.words(wanted.from(), wanted.to())));
    }
}
