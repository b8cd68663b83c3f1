package io.forecourt.gateway.proxy;

import io.forecourt.web.problem.Problem;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.Optional;
import org.apache.catalina.connector.ClientAbortException;
import org.springframework.http.HttpStatus;

/** The client's body broke off, was malformed or did not come: nothing that a service is to blame for. */
class UnreadableRequest extends IOException {

    UnreadableRequest(IOException cause) {
        super(cause);
    }

    /** Empty when the client is gone and there is nobody to tell. */
    Optional<Problem> problem() {
        Throwable cause = getCause();
        if (!(cause instanceof ClientAbortException)) {
            return Optional.of(Problem.invalidRequest("The body cannot be read: its framing is malformed."));
        }
        return cause.getCause() instanceof SocketTimeoutException
                ? Optional.of(Problem.of(
                        HttpStatus.REQUEST_TIMEOUT,
                        "request-timeout",
                        "Request timeout",
                        "The rest of the body did not come in time; send it again."))
                : Optional.empty();
    }
}
