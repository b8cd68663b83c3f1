package io.forecourt.sales.commitment;

import io.forecourt.sales.vehicle.Vin;
import io.forecourt.web.problem.ProblemProperties;
import io.forecourt.web.problem.ProblemType;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** The automobile is in a state in which it cannot be held for this. */
@ProblemType(slug = "automobile-not-available", status = HttpStatus.CONFLICT, title = "Automobile not available")
class AutomobileNotAvailable extends RuntimeException implements ProblemProperties {

    private final Map<String, Object> properties;

    AutomobileNotAvailable(Vin vin, CommitmentKind kind, String state) {
        super("The automobile " + vin + " cannot be held for " + kind.spoken() + ": it is " + state + ".");
        this.properties = Map.of("vin", vin.value(), "kind", kind.name(), "state", state);
    }

    @Override
    public Map<String, Object> problemProperties() {
        return properties;
    }
}
