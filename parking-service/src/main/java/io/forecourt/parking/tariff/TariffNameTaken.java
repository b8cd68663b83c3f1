package io.forecourt.parking.tariff;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Another tariff of the operator has that name. */
@ProblemType(slug = "tariff-name-taken", status = HttpStatus.CONFLICT, title = "Tariff name taken")
public class TariffNameTaken extends RuntimeException {

    static final String CONSTRAINT = "tariffs_name_key";

    TariffNameTaken(String name) {
        super("Another tariff of the operator is called " + name + "; choose another name.");
    }
}
