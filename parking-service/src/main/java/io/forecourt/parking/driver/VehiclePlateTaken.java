package io.forecourt.parking.driver;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The driver has a vehicle with that plate already. */
@ProblemType(slug = "vehicle-plate-taken", status = HttpStatus.CONFLICT, title = "Vehicle with that plate")
public class VehiclePlateTaken extends RuntimeException {

    VehiclePlateTaken(long other) {
        super("Your vehicle " + other + " has that plate; change or remove it instead.");
    }
}
