package io.forecourt.messaging.consumer;

import org.jspecify.annotations.Nullable;

/** The record is no event that this version of the contracts describes, and will not become one by trying again. */
public class Undecodable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Undecodable(String message) {
        super(message);
    }

    public Undecodable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
