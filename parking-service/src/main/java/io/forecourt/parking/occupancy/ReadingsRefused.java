package io.forecourt.parking.occupancy;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A file that cannot be one of readings: nothing of it is taken over. */
@ProblemType(slug = "readings-refused", status = HttpStatus.BAD_REQUEST, title = "No readings of occupancy")
public class ReadingsRefused extends RuntimeException {

    ReadingsRefused(String detail) {
        super(detail);
    }
}
