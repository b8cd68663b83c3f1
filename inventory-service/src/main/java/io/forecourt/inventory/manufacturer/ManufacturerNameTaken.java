package io.forecourt.inventory.manufacturer;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Another manufacturer has that name. */
@ProblemType(slug = "manufacturer-name-taken", status = HttpStatus.CONFLICT, title = "Manufacturer exists already")
public class ManufacturerNameTaken extends RuntimeException {

    ManufacturerNameTaken(CatalogName name) {
        super("There is a manufacturer named " + name + " already; upper and lower case make no difference.");
    }
}
