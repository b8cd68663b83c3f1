package io.forecourt.inventory.manufacturer;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A manufacturer that still has models. */
@ProblemType(slug = "manufacturer-in-use", status = HttpStatus.CONFLICT, title = "Manufacturer is in use")
public class ManufacturerInUse extends RuntimeException {

    ManufacturerInUse(String name) {
        super(name + " still has models; delete them first.");
    }
}
