package io.forecourt.parking.tariff;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** What was published does not change: stays were bought by it. */
@ProblemType(slug = "tariff-version-published", status = HttpStatus.CONFLICT, title = "The version is published")
public class TariffVersionPublished extends RuntimeException {

    TariffVersionPublished(long tariffId, int number) {
        super("Version " + number + " of tariff " + tariffId + " is published; draft a new one instead.");
    }
}
