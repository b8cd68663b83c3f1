package io.forecourt.standalone.process;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waiting for processes that somebody else started. */
public final class Exits {

    private Exits() {}

    /** @return whether it ended within the time */
    public static boolean await(ProcessHandle handle, Duration atMost) throws InterruptedException {
        try {
            handle.onExit().get(Math.max(0, atMost.toNanos()), TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException _) {
            return false;
        } catch (ExecutionException failure) {
            throw new IllegalStateException("Cannot wait for process " + handle.pid(), failure.getCause());
        }
    }
}
