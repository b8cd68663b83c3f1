package io.forecourt.sample;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A value that refuses text by itself. */
public record Plate(@JsonValue String text) {

    @JsonCreator
    public Plate {
        if (!text.matches("[A-Z0-9-]{2,10}")) {
            throw new InvalidPlate();
        }
    }

    @ProblemType(slug = "invalid-plate", status = HttpStatus.BAD_REQUEST, title = "Invalid plate")
    static class InvalidPlate extends RuntimeException {

        InvalidPlate() {
            super("must be a plate of 2 to 10 letters, digits and hyphens");
        }
    }
}
