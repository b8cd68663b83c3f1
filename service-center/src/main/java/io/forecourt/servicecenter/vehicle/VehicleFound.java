package io.forecourt.servicecenter.vehicle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A car in a list of search results.
 *
 * @param vip the car was sold by us
 * @param lastVisit when its newest appointment starts or started, canceled and missed ones left out
 */
public record VehicleFound(
        String vin,
        boolean vip,
        @Nullable String manufacturer,
        @Nullable String model,
        @Nullable Integer modelYear,
        @Nullable Instant lastVisit) {}
