package io.forecourt.parking.place;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A level that has spaces cannot be deleted. */
@ProblemType(slug = "level-in-use", status = HttpStatus.CONFLICT, title = "The level has spaces")
public class LevelInUse extends RuntimeException {

    LevelInUse(long id, long spaces) {
        super("Level %d has %d space%s; move or remove them first.".formatted(id, spaces, spaces == 1 ? "" : "s"));
    }
}
