package io.forecourt.inventory.search;

import java.util.Locale;

/** What search results are counted by. */
enum Facet {
    MANUFACTURER("a.model_id"),
    MODEL("a.model_id"),
    MODEL_YEAR("a.model_year"),
    COLOR("a.color_key"),
    CONDITION("a.condition"),
    FUEL("a.fuel"),
    PRICE("case a.price_currency when :currency then width_bucket(a.price_minor_units, :priceEdges) end"),
    MILEAGE("width_bucket(a.mileage_km, :mileageEdges)");

    private final String expression;

    Facet(String expression) {
        this.expression = expression;
    }

    /** What the facet groups by, in terms of the row {@code a}. */
    String expression() {
        return expression;
    }

    /** The name of that value in a derived table; facets of one expression share it. */
    String column() {
        return this == MANUFACTURER ? MODEL.column() : "by_" + name().toLowerCase(Locale.ROOT);
    }
}
