package io.forecourt.parking.stay;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** It is paid, or free, or the time to pay it is over. */
@ProblemType(slug = "nothing-to-pay", status = HttpStatus.CONFLICT, title = "Nothing to pay")
public class NothingToPay extends RuntimeException {

    NothingToPay(Stay stay) {
        super("There is nothing to pay for stay %d, which is %s.".formatted(stay.id(), stay.state()));
    }
}
