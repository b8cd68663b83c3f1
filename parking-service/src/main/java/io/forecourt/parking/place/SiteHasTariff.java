package io.forecourt.parking.place;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A site does not change hands while it takes what its operator's tariff says. */
@ProblemType(slug = "site-has-tariff", status = HttpStatus.CONFLICT, title = "The site has its operator's tariff")
public class SiteHasTariff extends RuntimeException {

    static final String CONSTRAINT = "site_tariffs_site_fkey";

    SiteHasTariff(long id) {
        super("Site " + id + " has a tariff of its present operator; take that away first.");
    }
}
