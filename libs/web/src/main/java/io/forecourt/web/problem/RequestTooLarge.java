package io.forecourt.web.problem;

import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

/** A body with more bytes than its path takes. */
@ProblemType(slug = RequestTooLarge.SLUG, status = HttpStatus.CONTENT_TOO_LARGE, title = RequestTooLarge.TITLE)
public class RequestTooLarge extends RuntimeException {

    static final String SLUG = "request-too-large";
    static final String TITLE = "Request too large";

    public RequestTooLarge(DataSize limit) {
        super("The body is too large; at most " + limit.toBytes() + " bytes are taken here.");
    }
}
