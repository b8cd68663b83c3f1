package io.forecourt.inventory.search;

import java.util.List;

/**
 * How many results each further choice would leave. Every facet ignores the choice already made in it, and leaves out
 * what is not known.
 *
 * @param prices in minor units of the search's currency
 * @param mileages in the search's unit
 */
public record Facets(
        List<FacetValue> manufacturers,
        List<FacetValue> models,
        List<FacetValue> modelYears,
        List<FacetValue> colors,
        List<FacetValue> conditions,
        List<FacetValue> fuels,
        List<FacetRange> prices,
        List<FacetRange> mileages) {}
