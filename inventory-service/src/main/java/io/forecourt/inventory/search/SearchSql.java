package io.forecourt.inventory.search;

import io.forecourt.inventory.automobile.DistanceUnit;
import io.forecourt.inventory.automobile.SearchWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The conditions of a search and the values in them. Nothing that a client sent becomes part of the SQL. */
final class SearchSql {

    private static final double KM_PER_MILE = 1.609344;
    private static final int MOST_WORDS = 10;

    private final List<Filter> filters = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    SearchSql(SearchCriteria criteria) {
        scope(criteria);
        text(criteria.text());
        names(criteria);
        choice(Facet.COLOR, "a.color_key = any (:colors)", "colors", lowerCase(criteria.colors()));
        choice(Facet.CONDITION, "a.condition = any (:conditions)", "conditions", names(criteria.conditions()));
        choice(Facet.FUEL, "a.fuel = any (:fuels)", "fuels", names(criteria.fuels()));
        bound(Facet.MODEL_YEAR, "a.model_year >= :yearFrom", "yearFrom", criteria.modelYearFrom());
        bound(Facet.MODEL_YEAR, "a.model_year <= :yearTo", "yearTo", criteria.modelYearTo());
        price(criteria);
        Integer mileageTo = criteria.mileageTo();
        bound(
                Facet.MILEAGE,
                "a.mileage_km <= :mileageTo",
                "mileageTo",
                mileageTo == null ? null : kilometres(mileageTo, criteria.mileageUnit()));
    }

    private void scope(SearchCriteria criteria) {
        if (!criteria.statuses().isEmpty()) {
            filters.add(new Filter(null, "a.delisted_at is null and a.status = any (:statuses)"));
            values.put("statuses", names(criteria.statuses()));
        } else {
            filters.add(new Filter(null, criteria.forSale() ? "a.for_sale" : "a.delisted_at is null"));
        }
    }

    private void text(String text) {
        String query = SearchWords.asked(text)
                .limit(MOST_WORDS)
                .map(word -> "'" + word + "':*")
                .collect(Collectors.joining(" & "));
        if (!query.isEmpty()) {
            filters.add(new Filter(null, "a.search @@ cast(:text as tsquery)"));
            values.put("text", query);
        }
    }

    private void names(SearchCriteria criteria) {
        choice(Facet.MANUFACTURER, """
                a.model_id = any (array(select m.id from models m join manufacturers k on k.id = m.manufacturer_id
                                         where k.name_key = any (:manufacturers)))""", "manufacturers", lowerCase(criteria.manufacturers()));
        choice(
                Facet.MODEL,
                "a.model_id = any (array(select m.id from models m where m.name_key = any (:models)))",
                "models",
                lowerCase(criteria.models()));
    }

    private void price(SearchCriteria criteria) {
        values.put("currency", criteria.currency().getCurrencyCode());
        if (criteria.priceFrom() != null || criteria.priceTo() != null) {
            filters.add(new Filter(Facet.PRICE, "a.price_currency = :currency"));
        }
        bound(Facet.PRICE, "a.price_minor_units >= :priceFrom", "priceFrom", criteria.priceFrom());
        bound(Facet.PRICE, "a.price_minor_units <= :priceTo", "priceTo", criteria.priceTo());
    }

    private void choice(Facet facet, String sql, String name, String[] choices) {
        if (choices.length > 0) {
            filters.add(new Filter(facet, sql));
            values.put(name, choices);
        }
    }

    private void bound(Facet facet, String sql, String name, @Nullable Number bound) {
        if (bound != null) {
            filters.add(new Filter(facet, sql));
            values.put(name, bound);
        }
    }

    static int kilometres(int distance, DistanceUnit unit) {
        return unit == DistanceUnit.KM ? distance : (int) Math.round(distance * KM_PER_MILE);
    }

    boolean hasText() {
        return values.containsKey("text");
    }

    String where() {
        return filters.stream().map(Filter::sql).collect(Collectors.joining(" and "));
    }

    String whereIgnoring(Facet facet) {
        return filters.stream()
                .filter(filter -> filter.facet() != facet)
                .map(Filter::sql)
                .collect(Collectors.joining(" and "));
    }

    boolean chooses(Facet facet) {
        return filters.stream().anyMatch(filter -> filter.facet() == facet);
    }

    Map<String, Object> values() {
        return values;
    }

    private static String[] lowerCase(List<String> texts) {
        return texts.stream().map(text -> text.strip().toLowerCase(Locale.ROOT)).toArray(String[]::new);
    }

    private static String[] names(List<? extends Enum<?>> choices) {
        return choices.stream().map(Enum::name).toArray(String[]::new);
    }
}
