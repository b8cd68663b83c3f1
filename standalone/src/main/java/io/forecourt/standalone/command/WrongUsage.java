package io.forecourt.standalone.command;

/** The command line does not say what to do. */
final class WrongUsage extends RuntimeException {

    WrongUsage(String message) {
        super(message);
    }
}
