package io.forecourt.parking.export;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The account has as many exports as anybody may. */
@ProblemType(slug = "too-many-exports", status = HttpStatus.CONFLICT, title = "Too many exports")
public class TooManyExports extends RuntimeException {

    TooManyExports(int most) {
        super("You have " + most + " exports, which is the most; delete one that you do not need any more.");
    }
}
