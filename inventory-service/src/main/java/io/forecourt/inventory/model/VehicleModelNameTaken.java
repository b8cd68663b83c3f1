package io.forecourt.inventory.model;

import io.forecourt.inventory.manufacturer.CatalogName;
import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The manufacturer has a model of that name. */
@ProblemType(slug = "model-name-taken", status = HttpStatus.CONFLICT, title = "Model exists already")
public class VehicleModelNameTaken extends RuntimeException {

    VehicleModelNameTaken(String manufacturer, CatalogName name) {
        super("%s has a model named %s already; upper and lower case make no difference."
                .formatted(manufacturer, name));
    }
}
