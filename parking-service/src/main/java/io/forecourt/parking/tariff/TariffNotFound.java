package io.forecourt.parking.tariff;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** There is no tariff with that id. */
@ProblemType(slug = "tariff-not-found", status = HttpStatus.NOT_FOUND, title = "Tariff not found")
public class TariffNotFound extends RuntimeException {

    TariffNotFound(long id) {
        super("There is no tariff " + id + ".");
    }
}
