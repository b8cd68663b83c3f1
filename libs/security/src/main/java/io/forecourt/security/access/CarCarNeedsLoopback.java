package io.forecourt.security.access;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The profile that opens paths to everyone, at an address where everyone can come. */
final class CarCarNeedsLoopback extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CarCarNeedsLoopback(@Nullable InetAddress boundTo) {
        super("The profile carcar opens the service to everyone who reaches it, and it would listen on "
                + (boundTo == null ? "every address" : boundTo.getHostAddress()));
    }

    /** Says it at the start without a stack trace. */
    static final class Analyzer extends AbstractFailureAnalyzer<CarCarNeedsLoopback> {

        @Override
        protected FailureAnalysis analyze(Throwable root, CarCarNeedsLoopback cause) {
            return new FailureAnalysis(
                    cause.getMessage() + ".",
                    "Bind it to this machine alone (FORECOURT_BIND=127.0.0.1), or leave the profile away.",
                    cause);
        }
    }
}
