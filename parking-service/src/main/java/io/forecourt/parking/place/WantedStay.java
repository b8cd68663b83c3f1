package io.forecourt.parking.place;

import java.time.Instant;

/**
 * What a driver looks for a site for.
 *
 * @param to after {@code from}
 */
public record WantedStay(Instant from, Instant to, VehicleKind vehicle) {}
