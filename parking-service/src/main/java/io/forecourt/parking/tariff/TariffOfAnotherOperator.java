package io.forecourt.parking.tariff;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A site takes what its own operator has published. */
@ProblemType(
        slug = "tariff-of-another-operator",
        status = HttpStatus.UNPROCESSABLE_CONTENT,
        title = "Another operator's tariff")
public class TariffOfAnotherOperator extends RuntimeException {

    TariffOfAnotherOperator(long siteId, long tariffId) {
        super("Tariff " + tariffId + " is not one of the operator of site " + siteId + ".");
    }
}
