package io.forecourt.parking.place;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Nothing can belong to an operator, nor a space be on a level, that is not known. */
@ProblemType(slug = "unknown-reference", status = HttpStatus.UNPROCESSABLE_CONTENT, title = "Unknown reference")
public class UnknownReference extends RuntimeException {

    private UnknownReference(String detail) {
        super(detail);
    }

    public static UnknownReference operator(long id) {
        return new UnknownReference("There is no operator " + id + ".");
    }

    static UnknownReference level(long id) {
        return new UnknownReference("The site has no level " + id + ".");
    }
}
