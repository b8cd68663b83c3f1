package io.forecourt.sales.customer;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

@ProblemType(slug = "customer-not-found", status = HttpStatus.NOT_FOUND, title = "Customer not found")
public class CustomerNotFound extends RuntimeException {

    public CustomerNotFound(long id) {
        super("There is no customer " + id + ", or their data was erased.");
    }
}
