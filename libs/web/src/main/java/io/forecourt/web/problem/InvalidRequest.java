package io.forecourt.web.problem;

import java.util.List;
import org.springframework.http.HttpStatus;

/** A request that cannot be understood or breaks a rule of its form: 400 {@code invalid-request} with every error. */
@ProblemType(slug = InvalidRequest.SLUG, status = HttpStatus.BAD_REQUEST, title = InvalidRequest.TITLE)
public class InvalidRequest extends RuntimeException {

    static final String SLUG = "invalid-request";
    static final String TITLE = "Invalid request";

    private final List<FieldError> errors;

    public InvalidRequest(List<FieldError> errors) {
        super(summary(errors));
        this.errors = List.copyOf(errors);
    }

    public InvalidRequest(String pointer, String detail) {
        this(List.of(new FieldError(pointer, detail)));
    }

    public List<FieldError> errors() {
        return errors;
    }

    static String summary(List<FieldError> errors) {
        if (errors.size() != 1) {
            return "The request has " + errors.size() + " errors; see `errors`.";
        }
        FieldError only = errors.getFirst();
        return only.pointer().isEmpty()
                ? "The body " + only.detail() + "."
                : "The request has an error: " + only.pointer() + " " + only.detail() + ".";
    }
}
