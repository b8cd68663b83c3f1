package io.forecourt.parking.imports;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A file that cannot be a list of sites: nothing of it is taken over. */
@ProblemType(slug = "sheet-refused", status = HttpStatus.BAD_REQUEST, title = "Not a list of sites")
public class SheetRefused extends RuntimeException {

    SheetRefused(String detail) {
        super(detail);
    }
}
