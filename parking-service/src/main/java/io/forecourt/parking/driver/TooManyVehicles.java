package io.forecourt.parking.driver;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The driver has entered as many vehicles as anybody may. */
@ProblemType(slug = "too-many-vehicles", status = HttpStatus.CONFLICT, title = "Too many vehicles")
public class TooManyVehicles extends RuntimeException {

    TooManyVehicles(int most) {
        super("You have entered " + most + " vehicles, which is the most; remove one that you do not need any more.");
    }
}
