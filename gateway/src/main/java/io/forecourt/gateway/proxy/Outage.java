package io.forecourt.gateway.proxy;

import io.forecourt.gateway.route.Service;
import io.forecourt.web.problem.Problem;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Why there is no answer of a service, and what that means for the request. */
enum Outage {
    OPEN("%s does not answer at present. Your request was not carried out; try again in a moment."),
    UNREACHABLE("%s cannot be reached. Your request was not carried out; try again in a moment."),
    BUSY("%s has too much to do. Your request was not carried out; try again in a moment."),
    LOST("The connection to %s broke before it answered. Whether it carried your request out is not known: "
            + "look before you repeat it, or send it with an Idempotency-Key."),
    LATE("%s did not answer in time. Whether it carried your request out is not known: "
            + "look before you repeat it, or send it with an Idempotency-Key.");

    private static final int RETRY_AFTER_SECONDS = 2;

    private final String detail;

    Outage(String detail) {
        this.detail = detail;
    }

    Problem of(Service service) {
        return problem(detail.formatted(service.title())).withProperties(Map.of("service", service.name()));
    }

    boolean isWorthAnotherAttempt() {
        return this == UNREACHABLE || this == LOST;
    }

    private Problem problem(String text) {
        return this == LATE
                ? Problem.of(HttpStatus.GATEWAY_TIMEOUT, "service-too-slow", "Service too slow", text)
                        .withHeader(HttpHeaders.RETRY_AFTER, Integer.toString(RETRY_AFTER_SECONDS))
                : Problem.temporarilyUnavailable(text, RETRY_AFTER_SECONDS);
    }
}
