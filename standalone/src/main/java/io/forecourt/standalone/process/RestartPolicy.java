package io.forecourt.standalone.process;

import java.time.Duration;
import java.util.Optional;

/**
 * When a process that died by itself is started again. A death is rapid when the process never became healthy or lived
 * shorter than {@code settled}; the delay doubles with each rapid death in a row, and the one that reaches
 * {@code rapidDeaths} is the last.
 */
public record RestartPolicy(Duration firstDelay, Duration longestDelay, Duration settled, int rapidDeaths) {

    public static final RestartPolicy DEFAULT =
            new RestartPolicy(Duration.ofMillis(200), Duration.ofSeconds(10), Duration.ofSeconds(10), 5);

    boolean rapid(boolean becameHealthy, Duration age) {
        return !becameHealthy || age.compareTo(settled) < 0;
    }

    /** @return empty when it is time to give up */
    Optional<Duration> delayAfter(int rapidDeathsInARow) {
        if (rapidDeathsInARow >= rapidDeaths) {
            return Optional.empty();
        }
        Duration doubled = firstDelay.multipliedBy(1L << Math.min(20, Math.max(0, rapidDeathsInARow - 1)));
        return Optional.of(doubled.compareTo(longestDelay) < 0 ? doubled : longestDelay);
    }
}
