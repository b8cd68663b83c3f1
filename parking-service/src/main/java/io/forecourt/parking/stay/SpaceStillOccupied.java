package io.forecourt.parking.stay;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Somebody has not left the space, and no other one of its kind is free. The reservation stays what it is. */
@ProblemType(slug = "space-still-occupied", status = HttpStatus.CONFLICT, title = "Somebody is still there")
public class SpaceStillOccupied extends RuntimeException {

    SpaceStillOccupied(Stay stay) {
        super("Somebody is still on the space of stay %d, and no other one of its kind is free for so long."
                .formatted(stay.id()));
    }
}
