package io.forecourt.servicecenter.appointment;

import io.forecourt.servicecenter.schedule.TimeRange;
import io.forecourt.servicecenter.site.Site;
import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The technician, or everybody who could do it, is not at work for all of that time. */
@ProblemType(slug = "outside-working-hours", status = HttpStatus.CONFLICT, title = "Outside working hours")
public class OutsideWorkingHours extends NotPossibleThen {

    private OutsideWorkingHours(String who, TimeRange wanted, Site site) {
        super("%s at work %s; choose another time, or book it outside of the hours all the same (outsideHours)."
                .formatted(who, site.words(wanted.from(), wanted.to())));
    }

    static OutsideWorkingHours ofEverybody(TimeRange wanted, Site site) {
        return new OutsideWorkingHours("Nobody who could do it is", wanted, site);
    }

    static OutsideWorkingHours of(long technicianId, TimeRange wanted, Site site) {
        return new OutsideWorkingHours("Technician " + technicianId + " is not", wanted, site);
    }
}
