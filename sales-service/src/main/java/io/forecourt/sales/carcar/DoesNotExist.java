package io.forecourt.sales.carcar;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** What CarCar answers for anything unknown. */
@ProblemType(slug = "does-not-exist", status = HttpStatus.NOT_FOUND, title = "Does not exist")
class DoesNotExist extends RuntimeException {

    DoesNotExist() {
        super("Does not exist");
    }

    DoesNotExist(RuntimeException because) {
        super(because.getMessage(), because);
    }
}
