package io.forecourt.sales.vehicle;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A URL names a VIN that inventory has not published. */
@ProblemType(slug = "vehicle-not-found", status = HttpStatus.NOT_FOUND, title = "Vehicle not found")
public class VehicleNotFound extends RuntimeException {

    public VehicleNotFound(Vin vin) {
        super("No vehicle with the VIN " + vin + " is known here.");
    }
}
