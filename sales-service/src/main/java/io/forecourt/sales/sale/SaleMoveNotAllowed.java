package io.forecourt.sales.sale;

import io.forecourt.web.problem.ProblemProperties;
import io.forecourt.web.problem.ProblemType;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** The sale's state does not allow this. */
@ProblemType(slug = "illegal-move", status = HttpStatus.CONFLICT, title = "Not possible in this state")
public class SaleMoveNotAllowed extends RuntimeException implements ProblemProperties {

    private final SaleStatus status;

    SaleMoveNotAllowed(Sale sale, String spoken) {
        super("The sale " + sale.id() + " is " + sale.status() + " and cannot " + spoken + ".");
        this.status = sale.status();
    }

    @Override
    public Map<String, Object> problemProperties() {
        return Map.of("currentStatus", status);
    }
}
