package io.forecourt.parking.occupancy;

import java.time.Instant;

/**
 * What somebody counted.
 *
 * @param free places that no vehicle was on, 0 or more
 */
public record Reading(Instant at, int free) {}
