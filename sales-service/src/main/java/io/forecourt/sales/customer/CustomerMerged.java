package io.forecourt.sales.customer;

import io.forecourt.web.problem.ProblemProperties;
import io.forecourt.web.problem.ProblemType;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** The customer is another one now. */
@ProblemType(slug = "merged-into", status = HttpStatus.GONE, title = "Customer was merged")
public class CustomerMerged extends RuntimeException implements ProblemProperties {

    private final long survivor;

    CustomerMerged(long id, long survivor) {
        super("The customer " + id + " is the customer " + survivor + " now.");
        this.survivor = survivor;
    }

    @Override
    public Map<String, Object> problemProperties() {
        return Map.of("survivorId", survivor);
    }
}
