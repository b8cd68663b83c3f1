package io.forecourt.gateway.limit;

import io.forecourt.gateway.route.RateLimit;
import io.forecourt.web.problem.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** This client sent more than it may. */
public class TooManyRequests extends RuntimeException {

    private final RateLimit limit;

    TooManyRequests(RateLimit limit) {
        // Thrown once for each request of a flood, which should not pay for stack traces too.
        super("More than " + limit, null, false, false);
        this.limit = limit;
    }

    public Problem problem() {
        long seconds = Math.max(1, limit.per().plusMillis(999).toSeconds());
        return Problem.of(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "too-many-requests",
                        "Too many requests",
                        "Only %d requests in %s are taken from one client here. Wait %d s and go on more slowly."
                                .formatted(limit.requests(), words(limit), seconds))
                .withHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    }

    private static String words(RateLimit limit) {
        long seconds = limit.per().toSeconds();
        return limit.per().toMillis() % 1000 == 0 ? seconds + " s" : limit.per().toMillis() + " ms";
    }
}
