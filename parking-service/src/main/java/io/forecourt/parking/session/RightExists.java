package io.forecourt.parking.session;

import io.forecourt.parking.stay.Stay;
import io.forecourt.parking.stay.StayState;
import io.forecourt.web.problem.ProblemProperties;
import io.forecourt.web.problem.ProblemType;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * The vehicle may park there already, or its driver has not paid yet for that. Of somebody else's stay it tells nothing but
 * that there is one, as it would otherwise tell anybody until when a car is where.
 */
@ProblemType(slug = "right-exists", status = HttpStatus.CONFLICT, title = "There is a right to park already")
public class RightExists extends RuntimeException implements ProblemProperties {

    private final @Nullable Long own;

    private RightExists(String message, @Nullable Long own) {
        super(message);
        this.own = own;
    }

    static RightExists of(Stay stay, UUID account) {
        if (!stay.terms().knownAccount().equals(account)) {
            return new RightExists("Somebody has paid for this vehicle here already.", null);
        }
        return new RightExists(
                stay.state() == StayState.QUOTED
                        ? "Stay %d of this vehicle waits to be paid; pay it, or give it up.".formatted(stay.id())
                        : "Stay %d of this vehicle has not ended; extend it instead.".formatted(stay.id()),
                stay.id());
    }

    @Override
    public Map<String, Object> problemProperties() {
        return own == null ? Map.of() : Map.of("stayId", own);
    }
}
