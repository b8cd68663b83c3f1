package io.forecourt.parking.place;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a driver looks for.
 *
 * @param text words that each begin a word of the site's name, street, postcode or city; may be empty
 * @param near only sites near that point, the nearest first; null for all in the order of their names
 * @param radius how far from there at most, in metres
 * @param kind null for both
 * @param spaces sites that have spaces of all these kinds in service; none is asked for when it is empty
 * @param operatorId null for all operators
 * @param stay what to say the price of, and what is free; sites where it is not possible are found as well
 */
public record SiteQuery(
        String text,
        @Nullable Position near,
        int radius,
        @Nullable SiteKind kind,
        Set<SpaceKind> spaces,
        @Nullable Long operatorId,
        @Nullable WantedStay stay) {}
