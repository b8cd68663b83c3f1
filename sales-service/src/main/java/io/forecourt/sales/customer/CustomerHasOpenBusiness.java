package io.forecourt.sales.customer;

import io.forecourt.web.problem.ProblemProperties;
import io.forecourt.web.problem.ProblemType;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** A customer cannot be forgotten while we still owe each other something. */
@ProblemType(slug = "customer-has-open-business", status = HttpStatus.CONFLICT, title = "Customer has open business")
public class CustomerHasOpenBusiness extends RuntimeException implements ProblemProperties {

    private final List<String> open;

    CustomerHasOpenBusiness(long id, List<String> open) {
        super("The customer " + id + " cannot be erased yet: " + String.join(", ", open)
                + ". Finish or cancel it first.");
        this.open = List.copyOf(open);
    }

    @Override
    public Map<String, Object> problemProperties() {
        return Map.of("open", open);
    }
}
