package io.forecourt.parking.stay;

import org.jspecify.annotations.Nullable;

/**
 * A stay has changed, or what is paid for it.
 *
 * @param correlationId of the request that it comes from; null where it comes from none
 */
public record StayChanged(
        Stay stay, StayChange what, @Nullable String correlationId) {}
