package io.forecourt.parking.place;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Another level of the site has that name. */
@ProblemType(slug = "level-name-taken", status = HttpStatus.CONFLICT, title = "Level name taken")
public class LevelNameTaken extends RuntimeException {

    static final String CONSTRAINT = "levels_name_key";

    LevelNameTaken(String name) {
        super("Another level of the site is called " + name + "; choose another name.");
    }
}
