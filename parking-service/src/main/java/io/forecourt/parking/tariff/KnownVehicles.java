package io.forecourt.parking.tariff;

import io.forecourt.parking.tariff.engine.Parker;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The vehicles that drivers have, as told by the feature that knows these and the permits of their plates. */
public interface KnownVehicles {

    /**
     * As whom one of the caller's vehicles parks. What they cannot have gets a problem from that feature.
     *
     * @param zoneGroup of the site; null where it is in none
     */
    Parker parker(long vehicleId, @Nullable String zoneGroup, Instant at);
}
