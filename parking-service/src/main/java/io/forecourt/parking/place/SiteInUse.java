package io.forecourt.parking.place;

import io.forecourt.web.problem.ProblemProperties;
import io.forecourt.web.problem.ProblemType;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** A site with open or future stays cannot be removed, and keeps its time zone. */
@ProblemType(slug = "site-in-use", status = HttpStatus.CONFLICT, title = "The site is in use")
public class SiteInUse extends RuntimeException implements ProblemProperties {

    private final long stays;

    SiteInUse(long siteId, long stays) {
        super("Site %d has %d open or future stay%s; wait until they are over, or cancel them."
                .formatted(siteId, stays, stays == 1 ? "" : "s"));
        this.stays = stays;
    }

    @Override
    public Map<String, Object> problemProperties() {
        return Map.of("stays", stays);
    }
}
