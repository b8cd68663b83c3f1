package io.forecourt.sales.vehicle;

import io.forecourt.web.problem.ProblemProperties;
import io.forecourt.web.problem.ProblemType;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** Inventory's copy of the automobile names a state in which it cannot be had. */
@ProblemType(slug = "automobile-not-for-sale", status = HttpStatus.CONFLICT, title = "Automobile not for sale")
public class AutomobileNotForSale extends RuntimeException implements ProblemProperties {

    private final Vin vin;
    private final String state;

    public AutomobileNotForSale(Vin vin, String state) {
        super("The automobile " + vin + " is not for sale: it is " + state + ".");
        this.vin = vin;
        this.state = state;
    }

    public String state() {
        return state;
    }

    @Override
    public Map<String, Object> problemProperties() {
        return Map.of("vin", vin.value(), "state", state);
    }
}
