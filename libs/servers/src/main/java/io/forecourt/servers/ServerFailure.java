package io.forecourt.servers;

import org.jspecify.annotations.Nullable;

/** A server could not be started, stopped or prepared; the message says why, and what a person can do about it. */
public class ServerFailure extends RuntimeException {

    public ServerFailure(String message) {
        super(message);
    }

    public ServerFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
