package io.forecourt.inventory.automobile;

import io.forecourt.inventory.vin.Vin;
import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The VIN belongs to an automobile that is in stock. */
@ProblemType(slug = "vin-already-registered", status = HttpStatus.CONFLICT, title = "VIN already registered")
public class VinAlreadyRegistered extends RuntimeException {

    VinAlreadyRegistered(Vin vin) {
        super("The automobile " + vin + " is in stock already; change it instead.");
    }
}
