package io.forecourt.gateway.live;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** This page has to do without being told. */
@ProblemType(
        slug = "too-many-streams",
        status = HttpStatus.SERVICE_UNAVAILABLE,
        title = "Too many streams",
        retryAfterSeconds = 60)
class TooManyStreams extends RuntimeException {

    TooManyStreams() {
        super(
                "More pages are open than can be told what changes. Try again in a minute, or reload now and then.",
                null,
                false,
                false);
    }
}
