package io.forecourt.parking.place;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The site has no level with that id. */
@ProblemType(slug = "level-not-found", status = HttpStatus.NOT_FOUND, title = "Level not found")
public class LevelNotFound extends RuntimeException {

    LevelNotFound(long id) {
        super("The site has no level " + id + ".");
    }
}
