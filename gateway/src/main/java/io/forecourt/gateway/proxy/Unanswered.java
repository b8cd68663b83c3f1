package io.forecourt.gateway.proxy;

import io.forecourt.gateway.route.Service;
import io.forecourt.web.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The service gave no answer to a request. */
class Unanswered extends RuntimeException {

    private final Service service;
    private final Outage outage;

    Unanswered(Service service, Outage outage, @Nullable Throwable cause) {
        // An outage meets every request; a stack trace each would cost more than the requests.
        super(service + " " + outage, cause, false, false);
        this.service = service;
        this.outage = outage;
    }

    /** Its deadline broke the connection off, not the service. */
    Unanswered becauseItIsLate() {
        return new Unanswered(service, Outage.LATE, this);
    }

    Outage outage() {
        return outage;
    }

    Problem problem() {
        return outage.of(service);
    }
}
