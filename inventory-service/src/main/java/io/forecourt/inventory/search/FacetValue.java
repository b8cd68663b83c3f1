package io.forecourt.inventory.search;

/** One choice of a facet, and how many results it would leave. */
public record FacetValue(String value, long count) {}
