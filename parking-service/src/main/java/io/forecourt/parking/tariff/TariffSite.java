package io.forecourt.parking.tariff;

import org.jspecify.annotations.Nullable;

/**
 * A site that takes a tariff.
 *
 * @param timeZone the IANA name of the clocks by which it counts there
 */
public record TariffSite(long siteId, String name, @Nullable String city, String timeZone) {}
