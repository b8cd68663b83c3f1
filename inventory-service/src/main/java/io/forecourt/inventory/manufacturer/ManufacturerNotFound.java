package io.forecourt.inventory.manufacturer;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** No manufacturer has that number. */
@ProblemType(slug = "manufacturer-not-found", status = HttpStatus.NOT_FOUND, title = "Manufacturer not found")
public class ManufacturerNotFound extends RuntimeException {

    public ManufacturerNotFound(long id) {
        super("There is no manufacturer " + id + ".");
    }
}
