package io.forecourt.inventory.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Collects counted rows into facets. */
final class FacetTally {

    private static final Comparator<FacetValue> MOST_FIRST =
            Comparator.comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::value);
    private static final Comparator<FacetValue> NEWEST_FIRST =
            Comparator.comparing(FacetValue::value).reversed();

    private final Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
    private final long[] prices;
    private final long[] mileages;

    /** @param prices where one range of prices ends and the next begins */
    FacetTally(long[] prices, long[] mileages) {
        this.prices = prices;
        this.mileages = mileages;
        for (Facet facet : Facet.values()) {
            counts.put(facet, new HashMap<>());
        }
    }

    long[] prices() {
        return prices;
    }

    void add(List<Facet> facets, ResultSet row) throws SQLException {
        for (Facet facet : facets) {
            String value = value(facet, row);
            if (value != null) {
                of(facet).merge(value, row.getLong("count"), Long::sum);
            }
        }
    }

    private static @Nullable String value(Facet facet, ResultSet row) throws SQLException {
        return switch (facet) {
            case MANUFACTURER -> row.getString("manufacturer");
            case MODEL -> row.getString("model");
            case MODEL_YEAR, COLOR, CONDITION, FUEL, PRICE, MILEAGE -> row.getString("value");
        };
    }

    Facets facets() {
        return new Facets(
                values(Facet.MANUFACTURER, MOST_FIRST),
                values(Facet.MODEL, MOST_FIRST),
                values(Facet.MODEL_YEAR, NEWEST_FIRST),
                values(Facet.COLOR, MOST_FIRST),
                values(Facet.CONDITION, MOST_FIRST),
                values(Facet.FUEL, MOST_FIRST),
                ranges(Facet.PRICE, prices),
                ranges(Facet.MILEAGE, mileages));
    }

    private List<FacetValue> values(Facet facet, Comparator<FacetValue> order) {
        return of(facet).entrySet().stream()
                .map(entry -> new FacetValue(entry.getKey(), entry.getValue()))
                .sorted(order)
                .toList();
    }

    private List<FacetRange> ranges(Facet facet, long[] edges) {
        return IntStream.rangeClosed(0, edges.length)
                .filter(bucket -> of(facet).containsKey(Integer.toString(bucket)))
                .mapToObj(bucket -> new FacetRange(
                        bucket == 0 ? 0 : edges[bucket - 1],
                        bucket == edges.length ? null : edges[bucket],
                        of(facet).getOrDefault(Integer.toString(bucket), 0L)))
                .toList();
    }

    private Map<String, Long> of(Facet facet) {
        return counts.getOrDefault(facet, Map.of());
    }
}
