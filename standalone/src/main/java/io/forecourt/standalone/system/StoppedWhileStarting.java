package io.forecourt.standalone.system;

import io.forecourt.standalone.CannotContinue;

/** Somebody closed the system before it had started. */
public final class StoppedWhileStarting extends CannotContinue {

    StoppedWhileStarting() {
        super("Forecourt was stopped while it started.");
    }
}
