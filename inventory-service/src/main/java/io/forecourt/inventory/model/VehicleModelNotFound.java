package io.forecourt.inventory.model;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** No model has that number. */
@ProblemType(slug = "model-not-found", status = HttpStatus.NOT_FOUND, title = "Model not found")
public class VehicleModelNotFound extends RuntimeException {

    VehicleModelNotFound(long id) {
        super("There is no model " + id + ".");
    }
}
