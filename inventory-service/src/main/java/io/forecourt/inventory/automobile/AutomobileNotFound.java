package io.forecourt.inventory.automobile;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** No automobile of ours has that VIN. */
@ProblemType(slug = "automobile-not-found", status = HttpStatus.NOT_FOUND, title = "Automobile not found")
public class AutomobileNotFound extends RuntimeException {

    public AutomobileNotFound(String vin) {
        super("There is no automobile " + vin + " in our inventory.");
    }
}
