package io.forecourt.parking.tariff.engine;

import org.jspecify.annotations.Nullable;

/**
 * A part of a scale's ladder: what an hour costs for as long as the stay stands on it.
 *
 * @param minutes how long that is, a multiple of the tariff's step; {@code null} for as long as anybody stays, which only
 *     the last can be
 * @param centsPerHour in the currency's smallest unit, from 0 to {@value #MAX_CENTS_PER_HOUR}; a rung that ends costs
 *     whole cents as a whole
 */
public record Rung(@Nullable Integer minutes, long centsPerHour) {

    /** More than any parking costs, and far from where a year of it overflows. */
    public static final long MAX_CENTS_PER_HOUR = 10_000_000;

    /** One on which a stay remains. */
    public static Rung openEnded(long centsPerHour) {
        return new Rung(null, centsPerHour);
    }
}
