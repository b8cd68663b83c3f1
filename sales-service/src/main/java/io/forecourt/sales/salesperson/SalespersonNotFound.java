package io.forecourt.sales.salesperson;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

@ProblemType(slug = "salesperson-not-found", status = HttpStatus.NOT_FOUND, title = "Salesperson not found")
public class SalespersonNotFound extends RuntimeException {

    public SalespersonNotFound(long id) {
        super("There is no salesperson " + id + ".");
    }
}
