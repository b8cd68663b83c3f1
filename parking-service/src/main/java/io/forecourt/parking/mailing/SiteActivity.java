package io.forecourt.parking.mailing;

import org.jspecify.annotations.Nullable;

/**
 * What a driver did at a site.
 *
 * @param stays those that were not cancelled or missed
 * @param seconds parked
 * @param currency null where parking is free
 * @param cents what was paid and did not go back, in the currency's smallest unit
 */
record SiteActivity(
        String site, long stays, long seconds, @Nullable String currency, long cents) {}
