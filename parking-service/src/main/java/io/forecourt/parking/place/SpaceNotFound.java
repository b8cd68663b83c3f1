package io.forecourt.parking.place;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The site has no space with that id, or none any more. */
@ProblemType(slug = "space-not-found", status = HttpStatus.NOT_FOUND, title = "Space not found")
public class SpaceNotFound extends RuntimeException {

    SpaceNotFound(long id) {
        super("The site has no space " + id + ".");
    }
}
