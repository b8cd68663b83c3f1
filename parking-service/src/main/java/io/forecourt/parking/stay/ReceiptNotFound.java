package io.forecourt.parking.stay;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Nothing was ever paid for the stay. */
@ProblemType(slug = "receipt-not-found", status = HttpStatus.NOT_FOUND, title = "No receipt")
public class ReceiptNotFound extends RuntimeException {

    ReceiptNotFound(long stayId) {
        super("Nothing has been paid for stay " + stayId + ", so there is no receipt.");
    }
}
