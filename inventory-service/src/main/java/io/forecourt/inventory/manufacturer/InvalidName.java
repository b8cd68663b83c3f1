package io.forecourt.inventory.manufacturer;

import io.forecourt.web.problem.FieldError;
import io.forecourt.web.problem.InvalidRequest;
import java.util.List;

/** A name that is empty, too long or not printable. */
public class InvalidName extends InvalidRequest {

    InvalidName(String name) {
        super(List.of(new FieldError(
                "/name",
                name.isEmpty()
                        ? "must not be empty"
                        : "must be one line of at most " + CatalogName.MAX_LENGTH + " printable characters")));
    }
}
