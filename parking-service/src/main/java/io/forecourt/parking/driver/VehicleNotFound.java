package io.forecourt.parking.driver;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The account has no vehicle with that id, whoever else may have. */
@ProblemType(slug = "vehicle-not-found", status = HttpStatus.NOT_FOUND, title = "Vehicle not found")
public class VehicleNotFound extends RuntimeException {

    VehicleNotFound(long id) {
        super("There is no vehicle " + id + ".");
    }
}
