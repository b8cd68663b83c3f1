package io.forecourt.inventory.automobile;

import io.forecourt.inventory.vin.Vin;
import io.forecourt.web.problem.ProblemProperties;
import io.forecourt.web.problem.ProblemType;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** A step that the automobile cannot take from where it stands. */
@ProblemType(slug = "illegal-move", status = HttpStatus.CONFLICT, title = "Not possible in this state")
public class IllegalMove extends RuntimeException implements ProblemProperties {

    private final AutomobileStatus status;
    private final String sentence;

    IllegalMove(Vin vin, AutomobileStatus status, String why) {
        String sentence = "The automobile " + vin + " is " + status + ": " + why;
        super(sentence);
        this.sentence = sentence;
        this.status = status;
    }

    /** What stands where, and why that step is none. */
    String sentence() {
        return sentence;
    }

    @Override
    public Map<String, Object> problemProperties() {
        return Map.of("currentStatus", status);
    }
}
