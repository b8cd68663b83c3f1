package io.forecourt.parking.stay;

import io.forecourt.web.problem.ProblemProperties;
import io.forecourt.web.problem.ProblemType;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The stay cannot be extended so long, as the space is somebody else's then; {@code until} says how long it can be. */
@ProblemType(slug = "space-taken-then", status = HttpStatus.CONFLICT, title = "The space is taken then")
public class SpaceTakenThen extends RuntimeException implements ProblemProperties {

    private final transient @Nullable Instant until;

    SpaceTakenThen(@Nullable Instant until) {
        super(
                until == null
                        ? "The space is reserved by somebody else right after your stay."
                        : "The space is reserved by somebody else from %s on; extend it until then at most."
                                .formatted(until));
        this.until = until;
    }

    @Override
    public Map<String, Object> problemProperties() {
        return until == null ? Map.of() : Map.of("until", until.toString());
    }
}
