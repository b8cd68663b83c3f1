package io.forecourt.sales.vehicle;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A request names a VIN that inventory has not published. */
@ProblemType(slug = "automobile-unknown", status = HttpStatus.UNPROCESSABLE_CONTENT, title = "Automobile unknown")
public class AutomobileUnknown extends RuntimeException {

    public AutomobileUnknown(Vin vin) {
        super("No automobile with the VIN " + vin
                + " is in the inventory; register it there first, or check the VIN for a slip.");
    }
}
