package io.forecourt.inventory.search;

import org.jspecify.annotations.Nullable;

/**
 * One range that a facet offers, and how many results it would leave.
 *
 * @param from included
 * @param to not included; absent where there is no upper end
 */
public record FacetRange(long from, @Nullable Long to, long count) {}
