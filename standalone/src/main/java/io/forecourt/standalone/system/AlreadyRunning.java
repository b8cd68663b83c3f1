package io.forecourt.standalone.system;

import io.forecourt.standalone.CannotContinue;
import java.nio.file.Path;

/** A second system in the same folder would use the same data. */
public final class AlreadyRunning extends CannotContinue {

    public AlreadyRunning(Path folder) {
        super("Forecourt already runs in %s. ./forecourt status shows it, ./forecourt down stops it."
                .formatted(folder));
    }
}
