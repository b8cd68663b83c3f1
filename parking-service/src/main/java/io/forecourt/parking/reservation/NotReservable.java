package io.forecourt.parking.reservation;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Nothing like that can be reserved at the site, whenever. */
@ProblemType(slug = "not-reservable", status = HttpStatus.UNPROCESSABLE_CONTENT, title = "Cannot be reserved")
public class NotReservable extends RuntimeException {

    private NotReservable(String message) {
        super(message);
    }

    static NotReservable noSite(long siteId) {
        return new NotReservable("There is no site " + siteId + ".");
    }

    static NotReservable noSuchSpaces(long siteId, Object kind) {
        return new NotReservable("Site %d has no space of the kind %s in service.".formatted(siteId, kind));
    }

    static NotReservable noSpaces(String site) {
        return new NotReservable("At %s a right to park is bought on arrival; no spaces are reserved.".formatted(site));
    }

    static NotReservable noSuchSpace(long spaceId) {
        return new NotReservable("Space %d is not at the site, or is out of service.".formatted(spaceId));
    }
}
