package io.forecourt.parking.stay;

import io.forecourt.web.problem.ProblemProperties;
import io.forecourt.web.problem.ProblemType;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** The stay has come too far for that, or not far enough. */
@ProblemType(slug = "stay-move-not-allowed", status = HttpStatus.CONFLICT, title = "Not possible for this stay")
public class StayMoveNotAllowed extends RuntimeException implements ProblemProperties {

    private final StayState state;

    StayMoveNotAllowed(Stay stay, String move) {
        super("Stay %d is %s and cannot be %s.".formatted(stay.id(), stay.state(), move));
        this.state = stay.state();
    }

    @Override
    public Map<String, Object> problemProperties() {
        return Map.of("state", state.name());
    }
}
