package io.forecourt.servicecenter.site;

import io.forecourt.web.problem.ProblemType;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import org.springframework.http.HttpStatus;

/** A local time that falls into the gap when the clocks go forward. */
@ProblemType(slug = "skipped-local-time", status = HttpStatus.BAD_REQUEST, title = "The clocks skip this time")
public class SkippedLocalTime extends RuntimeException {

    SkippedLocalTime(LocalDateTime time, ZoneId zone, ZoneOffsetTransition gap) {
        super("There is no %s in %s: the clocks go from %s to %s. State a time outside this gap, or one with an offset."
                .formatted(
                        time,
                        zone,
                        gap.getDateTimeBefore().toLocalTime(),
                        gap.getDateTimeAfter().toLocalTime()));
    }
}
