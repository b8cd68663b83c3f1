package io.forecourt.parking.tariff;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A tariff cannot be deleted that sites take, or that stays may have been bought by. */
@ProblemType(slug = "tariff-in-use", status = HttpStatus.CONFLICT, title = "The tariff is in use")
public class TariffInUse extends RuntimeException {

    TariffInUse(long id) {
        super("Tariff " + id + " is that of sites, or has a published version, and cannot be deleted.");
    }
}
