package io.forecourt.parking.stay;

import io.forecourt.web.problem.ProblemProperties;
import io.forecourt.web.problem.ProblemType;
import java.time.Instant;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** The reservation's time has not come yet, or is over. */
@ProblemType(slug = "not-time-to-check-in", status = HttpStatus.CONFLICT, title = "Not the time to check in")
public class NotTimeToCheckIn extends RuntimeException implements ProblemProperties {

    private final transient Instant from;
    private final transient Instant to;

    NotTimeToCheckIn(Instant from, Instant to) {
        super("One checks in from %s until %s.".formatted(from, to));
        this.from = from;
        this.to = to;
    }

    @Override
    public Map<String, Object> problemProperties() {
        return Map.of("from", from.toString(), "to", to.toString());
    }
}
