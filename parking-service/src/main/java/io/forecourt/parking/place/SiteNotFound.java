package io.forecourt.parking.place;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** There is no site with that id, or none any more. */
@ProblemType(slug = "site-not-found", status = HttpStatus.NOT_FOUND, title = "Site not found")
public class SiteNotFound extends RuntimeException {

    SiteNotFound(long id) {
        super("There is no site " + id + ".");
    }
}
