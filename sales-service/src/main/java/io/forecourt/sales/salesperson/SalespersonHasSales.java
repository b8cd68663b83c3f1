package io.forecourt.sales.salesperson;

import io.forecourt.web.problem.ProblemProperties;
import io.forecourt.web.problem.ProblemType;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** The history needs them: whoever has sold can be deactivated, not deleted. */
@ProblemType(slug = "salesperson-has-sales", status = HttpStatus.CONFLICT, title = "Salesperson has sales")
public class SalespersonHasSales extends RuntimeException implements ProblemProperties {

    private final long count;

    SalespersonHasSales(long id, long count) {
        super("The salesperson " + id + " has " + count + (count == 1 ? " sale" : " sales")
                + " and cannot be deleted; deactivate them instead.");
        this.count = count;
    }

    @Override
    public Map<String, Object> problemProperties() {
        return Map.of("count", count);
    }
}
