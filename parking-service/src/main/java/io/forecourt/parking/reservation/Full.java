package io.forecourt.parking.reservation;

import io.forecourt.parking.place.SpaceKind;
import io.forecourt.web.problem.ProblemProperties;
import io.forecourt.web.problem.ProblemType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * No such space is free for all of that time. It says what is: other kinds at the same time, and the nearest beginnings at
 * which one of the kind can be had for as long.
 */
@ProblemType(slug = "full", status = HttpStatus.CONFLICT, title = "Nothing is free")
public class Full extends RuntimeException implements ProblemProperties {

    private final transient List<FreeKind> kinds;
    private final transient List<Instant> beginnings;

    /** A kind of which there are free spaces. */
    public record FreeKind(SpaceKind kind, int free) {}

    Full(String wanted, List<FreeKind> kinds, List<Instant> beginnings) {
        super("%s is not free for all of that time.".formatted(wanted));
        this.kinds = kinds;
        this.beginnings = beginnings;
    }

    @Override
    public Map<String, Object> problemProperties() {
        return Map.of(
                "otherKinds",
                kinds,
                "otherTimes",
                beginnings.stream().map(Instant::toString).toList());
    }
}
