package io.forecourt.parking.tariff;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** There is no such version of a tariff. */
@ProblemType(slug = "tariff-version-not-found", status = HttpStatus.NOT_FOUND, title = "Tariff version not found")
public class TariffVersionNotFound extends RuntimeException {

    TariffVersionNotFound(long tariffId, int number) {
        super("Tariff " + tariffId + " has no version " + number + ".");
    }

    TariffVersionNotFound(long versionId) {
        super("No version " + versionId + " of a tariff was published.");
    }
}
