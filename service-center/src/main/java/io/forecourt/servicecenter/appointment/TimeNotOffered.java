package io.forecourt.servicecenter.appointment;

import io.forecourt.servicecenter.schedule.FreeSlot;
import io.forecourt.servicecenter.site.Site;
import io.forecourt.web.problem.ProblemProperties;
import io.forecourt.web.problem.ProblemType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** Customers book what the workshop offers, which this time is not, or not any more. */
@ProblemType(slug = "time-not-offered", status = HttpStatus.CONFLICT, title = "This time is not free")
public class TimeNotOffered extends RuntimeException implements ProblemProperties {

    private final List<Instant> next;

    /** @param next the first that are free from then on */
    TimeNotOffered(List<FreeSlot> next, Site site) {
        super(
                next.isEmpty()
                        ? "This time is not free, nor is any of the days after it; call the workshop."
                        : "This time is not free; choose another one, such as %s."
                                .formatted(site.words(next.getFirst().startsAt())));
        this.next = next.stream().map(FreeSlot::startsAt).toList();
    }

    @Override
    public Map<String, Object> problemProperties() {
        return Map.of("next", next);
    }
}
