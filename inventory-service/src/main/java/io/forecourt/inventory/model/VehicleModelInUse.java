package io.forecourt.inventory.model;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A model of which there are, or were, automobiles. */
@ProblemType(slug = "model-in-use", status = HttpStatus.CONFLICT, title = "Model is in use")
public class VehicleModelInUse extends RuntimeException {

    VehicleModelInUse(String name) {
        super("There are or were automobiles of the model " + name + "; their history keeps it.");
    }
}
