package io.forecourt.parking.tariff;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The first version of a tariff comes with its document. */
@ProblemType(slug = "nothing-to-copy", status = HttpStatus.UNPROCESSABLE_CONTENT, title = "There is no version to copy")
public class NothingToCopy extends RuntimeException {

    NothingToCopy(long tariffId) {
        super("Tariff " + tariffId + " has no version that could be copied; send a document.");
    }
}
