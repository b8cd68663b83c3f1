package io.forecourt.security;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/**
 * Somebody may see a thing, but not do what they ask with it: 403 {@code forbidden}. Of a thing that they may not even
 * see, the service says what it says of one that does not exist.
 */
@ProblemType(slug = Forbidden.SLUG, status = HttpStatus.FORBIDDEN, title = Forbidden.TITLE)
public class Forbidden extends RuntimeException {

    public static final String SLUG = "forbidden";
    public static final String TITLE = "Not allowed";

    /** @param reason a sentence that the caller can act on */
    public Forbidden(String reason) {
        super(reason);
    }
}
