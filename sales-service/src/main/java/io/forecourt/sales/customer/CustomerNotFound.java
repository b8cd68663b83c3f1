package io.forecourt.sales.customer;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

@ProblemType(slug = "customer-not-found", status = HttpStatus.NOT_FOUND, title = "Customer not found")
public class CustomerNotFound extends RuntimeException {

    public CustomerNotFound(long id) {
        this("There is no customer " + id + ", or their data was erased.");
    }

    private CustomerNotFound(String detail) {
        super(detail);
    }

    /** Somebody asks for their own record who has none. */
    static CustomerNotFound own() {
        return new CustomerNotFound(
                "You are not known as a customer. Right after signing up that takes a moment; try again.");
    }
}
