package io.forecourt.parking.place;

import io.forecourt.web.problem.ProblemProperties;
import io.forecourt.web.problem.ProblemType;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** A site cannot be made smaller than what is taken of it at some time from now on. */
@ProblemType(slug = "capacity-taken", status = HttpStatus.CONFLICT, title = "More is taken than would be left")
public class CapacityTaken extends RuntimeException implements ProblemProperties {

    private final long taken;

    CapacityTaken(long siteId, long left, long taken) {
        super("%d vehicles are, or will be, on site %d at one time; it cannot have room for %d only."
                .formatted(taken, siteId, left));
        this.taken = taken;
    }

    @Override
    public Map<String, Object> problemProperties() {
        return Map.of("taken", taken);
    }
}
