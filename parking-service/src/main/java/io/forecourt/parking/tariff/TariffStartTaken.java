package io.forecourt.parking.tariff;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Two versions of a tariff cannot come into force at the same instant. */
@ProblemType(slug = "tariff-start-taken", status = HttpStatus.CONFLICT, title = "Another version starts then")
public class TariffStartTaken extends RuntimeException {

    static final String CONSTRAINT = "tariff_versions_start_key";

    TariffStartTaken(Object startsAt) {
        super("Another version of the tariff starts at " + startsAt + "; choose another time.");
    }
}
