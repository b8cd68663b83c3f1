package io.forecourt.inventory.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many results each further choice would leave. Every facet ignores the choice already made in it, and leaves out
 * what is not known.
 *
 * @param prices in minor units of the search's currency
 * @param mileages in the search's unit
 */
public record Facets(
        List<Value> manufacturers,
        List<Value> models,
        List<Value> modelYears,
        List<Value> colors,
        List<Value> conditions,
        List<Value> fuels,
        List<Range> prices,
        List<Range> mileages) {

    /** One choice. */
    public record Value(String value, long count) {}

    /**
     * One choice among ranges.
     *
     * @param from included
     * @param to not included; absent where there is no upper end
     */
    public record Range(long from, @Nullable Long to, long count) {}
}
