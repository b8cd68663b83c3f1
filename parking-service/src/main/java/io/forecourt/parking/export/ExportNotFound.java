package io.forecourt.parking.export;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The account has no export with that id, or none any more, whoever else may have. */
@ProblemType(slug = "export-not-found", status = HttpStatus.NOT_FOUND, title = "Export not found")
public class ExportNotFound extends RuntimeException {

    ExportNotFound(long id) {
        super("There is no export " + id + ", or it has expired.");
    }
}
