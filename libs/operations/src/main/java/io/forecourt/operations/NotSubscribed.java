package io.forecourt.operations;

import io.forecourt.web.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The service has no dead letters of that topic, because it never reads it. */
@ProblemType(slug = "topic-not-found", status = HttpStatus.NOT_FOUND, title = "Topic not found")
class NotSubscribed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotSubscribed(String topic) {
        super("This service does not subscribe to %s.".formatted(topic));
    }
}
