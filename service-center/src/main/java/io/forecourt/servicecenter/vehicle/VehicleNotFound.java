package io.forecourt.servicecenter.vehicle;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Nothing is known of a car with that VIN. */
@ProblemType(slug = "vehicle-not-found", status = HttpStatus.NOT_FOUND, title = "Vehicle not found")
public class VehicleNotFound extends RuntimeException {

    VehicleNotFound(String vin) {
        super("No car with the VIN " + vin + " is known: it was never in stock and has never been booked in.");
    }
}
