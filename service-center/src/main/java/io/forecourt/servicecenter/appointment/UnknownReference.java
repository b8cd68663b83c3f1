package io.forecourt.servicecenter.appointment;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** An appointment cannot be for a customer, with a technician, or of a service, that is not known. */
@ProblemType(slug = "unknown-reference", status = HttpStatus.UNPROCESSABLE_CONTENT, title = "Unknown reference")
public class UnknownReference extends RuntimeException {

    private UnknownReference(String detail) {
        super(detail);
    }

    static UnknownReference technician(long id) {
        return new UnknownReference("There is no technician " + id + ".");
    }

    static UnknownReference service(String code) {
        return new UnknownReference("There is no service " + code + ".");
    }

    static UnknownReference customer(long id) {
        return new UnknownReference("There is no customer " + id
                + " here. If they were registered a moment ago, try again; otherwise book for a name.");
    }
}
