package io.forecourt.sales.commitment;

import io.forecourt.sales.vehicle.Vin;
import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

@ProblemType(slug = "commitment-not-found", status = HttpStatus.NOT_FOUND, title = "Commitment not found")
class CommitmentNotFound extends RuntimeException {

    CommitmentNotFound(Vin vin, long id) {
        super("The vehicle " + vin + " has no commitment " + id + ".");
    }
}
