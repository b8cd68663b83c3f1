package io.forecourt.parking.tariff;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A site cannot have a tariff that is not known. */
@ProblemType(slug = "unknown-reference", status = HttpStatus.UNPROCESSABLE_CONTENT, title = "Unknown reference")
public class UnknownTariff extends RuntimeException {

    UnknownTariff(long id) {
        super("There is no tariff " + id + ".");
    }
}
