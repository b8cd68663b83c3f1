package io.forecourt.sales.sale;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

@ProblemType(slug = "sale-not-found", status = HttpStatus.NOT_FOUND, title = "Sale not found")
public class SaleNotFound extends RuntimeException {

    public SaleNotFound(long id) {
        super("There is no sale " + id + ".");
    }
}
