package io.forecourt.parking.session;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** No rights to park are sold there. */
@ProblemType(
        slug = "not-sold-here",
        status = HttpStatus.UNPROCESSABLE_CONTENT,
        title = "No rights to park are sold there")
public class NotSoldHere extends RuntimeException {

    private NotSoldHere(String message) {
        super(message);
    }

    static NotSoldHere noSite(long siteId) {
        return new NotSoldHere("There is no site " + siteId + ".");
    }

    static NotSoldHere spacesAreReserved(String site) {
        return new NotSoldHere("At %s spaces are reserved; reserve one, also for now.".formatted(site));
    }
}
