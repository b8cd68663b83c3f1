package io.forecourt.inventory.feed;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** No import has that number. */
@ProblemType(slug = "import-not-found", status = HttpStatus.NOT_FOUND, title = "Import not found")
public class ImportNotFound extends RuntimeException {

    ImportNotFound(long id) {
        super("There is no import " + id + ".");
    }
}
