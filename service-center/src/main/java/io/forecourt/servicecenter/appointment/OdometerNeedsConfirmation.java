package io.forecourt.servicecenter.appointment;

import io.forecourt.web.problem.ProblemProperties;
import io.forecourt.web.problem.ProblemType;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** A reading that does not fit the last one known for the car. */
@ProblemType(
        slug = "odometer-needs-confirmation",
        status = HttpStatus.CONFLICT,
        title = "The odometer reading needs confirmation")
public class OdometerNeedsConfirmation extends RuntimeException implements ProblemProperties {

    private final OdometerReading previous;

    private OdometerNeedsConfirmation(String finding, OdometerReading previous) {
        super(
                "This is %s than the last known reading of %d %s. Read it again; if it is right, send odometerConfirmed: true."
                        .formatted(finding, previous.value(), previous.unit()));
        this.previous = previous;
    }

    static OdometerNeedsConfirmation decrease(OdometerReading previous) {
        return new OdometerNeedsConfirmation("less", previous);
    }

    static OdometerNeedsConfirmation jump(OdometerReading previous) {
        return new OdometerNeedsConfirmation("implausibly more", previous);
    }

    @Override
    public Map<String, Object> problemProperties() {
        return Map.of("previous", previous);
    }
}
