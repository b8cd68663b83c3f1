package io.forecourt.parking.occupancy;

import java.time.Duration;
import java.time.Instant;

/**
 * How it was in one step of time.
 *
 * @param free places that were free on average over the time of which that is known, weighted by how long it was so
 * @param known of how much of the step that is; zero where nothing is
 */
public record FreeOnAverage(Instant from, double free, Duration known) {

    /** Whether the average says something about the step, and not of a small part of it. */
    public boolean isTelling(Duration step) {
        return known.multipliedBy(2).compareTo(step) >= 0;
    }
}
