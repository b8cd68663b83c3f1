package io.forecourt.sales.commitment;

import io.forecourt.sales.vehicle.Vin;
import io.forecourt.web.problem.ProblemProperties;
import io.forecourt.web.problem.ProblemType;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** The VIN is taken for at least a part of the wanted period. */
@ProblemType(
        slug = "automobile-already-committed",
        status = HttpStatus.CONFLICT,
        title = "Automobile already committed")
public class AutomobileAlreadyCommitted extends RuntimeException implements ProblemProperties {

    private final Map<String, Object> properties = new LinkedHashMap<>();

    AutomobileAlreadyCommitted(Commitment by) {
        super("The automobile " + by.vin() + " is already committed to "
                + by.kind().spoken() + until(by.period()) + ".");
        properties.put("vin", by.vin().value());
        properties.put("kind", by.kind().name());
        properties.put("from", by.period().startsAt().toString());
        Instant endsAt = by.period().endsAt();
        if (endsAt != null) {
            properties.put("until", endsAt.toString());
        }
    }

    /** Somebody else took it in the same moment; by what is not known yet. */
    AutomobileAlreadyCommitted(Vin vin) {
        super("The automobile " + vin + " was committed to something else in the same moment.");
        properties.put("vin", vin.value());
    }

    private static String until(Period period) {
        return period.endsAt() == null ? ", with no end" : " until " + period.endsAt();
    }

    @Override
    public Map<String, Object> problemProperties() {
        return properties;
    }
}
