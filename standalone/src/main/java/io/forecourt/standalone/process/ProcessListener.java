package io.forecourt.standalone.process;

import java.time.Duration;

/** Hears what becomes of the processes; called from their watching threads, must not block. */
public interface ProcessListener {

    /** A listener that hears nothing. */
    ProcessListener NONE = new ProcessListener() {};

    default void healthy(String name, Duration afterStart) {}

    default void died(String name, int exitCode, Duration restartIn) {}

    default void gaveUp(String name, int exitCode, int rapidDeaths) {}
}
