package io.forecourt.standalone;

/** What was asked for cannot be done; the message says why, and what a person can do about it. */
public class CannotContinue extends RuntimeException {

    public CannotContinue(String message) {
        super(message);
    }

    public CannotContinue(String message, Throwable cause) {
        super(message, cause);
    }
}
