package io.forecourt.servicecenter.appointment;

import io.forecourt.web.problem.ProblemProperties;
import io.forecourt.web.problem.ProblemType;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** The appointment stands where this step cannot be taken. */
@ProblemType(slug = "illegal-move", status = HttpStatus.CONFLICT, title = "Not possible in this state")
public class StepNotPossible extends RuntimeException implements ProblemProperties {

    private final AppointmentStatus status;
    private final List<String> possible;

    StepNotPossible(Step step, AppointmentStatus status) {
        super("The appointment is %s, so \"%s\" is not possible; %s."
                .formatted(status, step.title(), whatIs(Step.namesOfThosePossibleFrom(status))));
        this.status = status;
        this.possible = Step.namesOfThosePossibleFrom(status);
    }

    @Override
    public Map<String, Object> problemProperties() {
        return Map.of("currentStatus", status, "possible", possible);
    }

    private static String whatIs(List<String> steps) {
        return steps.isEmpty() ? "nothing more is" : "possible: " + String.join(", ", steps);
    }
}
