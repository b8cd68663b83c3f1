package io.forecourt.parking.reservation;

import io.forecourt.parking.driver.SaidVehicle;
import io.forecourt.parking.place.SpaceKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a driver wants reserved.
 *
 * @param kind of any space; null where a certain one is wanted
 * @param spaceId a certain space, or null for any of the kind
 */
public record ReservationRequested(
        UUID accountId,
        long siteId,
        @Nullable SpaceKind kind,
        @Nullable Long spaceId,
        ReservationPeriod period,
        SaidVehicle vehicle) {}
