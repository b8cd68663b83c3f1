package io.forecourt.servicecenter.appointment;

import io.forecourt.servicecenter.schedule.TimeRange;
import io.forecourt.servicecenter.site.Site;
import io.forecourt.web.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Every bay that it could be done in has another appointment at that time. */
@ProblemType(slug = "no-bay-free", status = HttpStatus.CONFLICT, title = "No bay is free then")
public class NoBayFree extends NotPossibleThen {

    static final String CONSTRAINT = "bay_not_double_booked";

    NoBayFree(TimeRange wanted, @Nullable String kind, Site site) {
        super("No bay%s is free %s; choose another time."
                .formatted(kind == null ? "" : " of the kind " + kind, site.words(wanted.from(), wanted.to())));
    }
}
