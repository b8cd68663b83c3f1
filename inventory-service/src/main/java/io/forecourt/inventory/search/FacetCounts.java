package io.forecourt.inventory.search;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.partitioningBy;

import io.forecourt.inventory.automobile.DistanceUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Counts search results by all facets in one statement: those without a choice of their own share one pass over the
 * results, each of the others needs its own, in which its choice is ignored.
 */
final class FacetCounts {

    private static final long[] PRICES = {5_000, 10_000, 15_000, 20_000, 30_000, 50_000};
    private static final int[] MILEAGES = {10_000, 25_000, 50_000, 75_000, 100_000, 150_000};

    private final List<Pass> passes;
    private final Map<String, Object> values;
    private final FacetTally tally;

    FacetCounts(SearchCriteria criteria) {
        SearchSql search = new SearchSql(criteria);
        passes = passes(search);
        tally = new FacetTally(edges(PRICES, criteria.currency()), longs(MILEAGES));
        values = new HashMap<>(search.values());
        values.put("priceEdges", boxed(tally.prices()));
        values.put("mileageEdges", kilometres(criteria.mileageUnit()));
    }

    Facets read(JdbcClient jdbc) {
        jdbc.sql(sql())
                .params(values)
                .query((row, _) -> {
                    Pass pass = passes.get(row.getInt("pass"));
                    tally.add(pass.facets(row.getInt("grouping")), row);
                    return tally;
                })
                .list();
        return tally.facets();
    }

    String sql() {
        String counts = IntStream.range(0, passes.size())
                .mapToObj(number -> passes.get(number).sql(number))
                .collect(joining(" union all "));
        return """
                select c.pass, c.grouping, c.value, c.count, m.name as model, k.name as manufacturer
                  from (%s) c
                  left join models m on m.id = c.model_id
                  left join manufacturers k on k.id = m.manufacturer_id""".formatted(counts);
    }

    Map<String, Object> values() {
        return values;
    }

    private static List<Pass> passes(SearchSql search) {
        Map<Boolean, List<Facet>> byChoice = Stream.of(Facet.values()).collect(partitioningBy(search::chooses));
        List<Pass> passes = new ArrayList<>();
        List<Facet> free = byChoice.getOrDefault(false, List.of());
        if (!free.isEmpty()) {
            passes.add(new Pass(free, search.where()));
        }
        for (Facet chosen : byChoice.getOrDefault(true, List.of())) {
            passes.add(new Pass(List.of(chosen), search.whereIgnoring(chosen)));
        }
        return passes;
    }

    private static long[] edges(long[] amounts, Currency currency) {
        long minorUnits = Math.powExact(10L, Math.max(0, currency.getDefaultFractionDigits()));
        return LongStream.of(amounts).map(amount -> amount * minorUnits).toArray();
    }

    private static Integer[] kilometres(DistanceUnit unit) {
        return IntStream.of(MILEAGES)
                .mapToObj(edge -> SearchSql.kilometres(edge, unit))
                .toArray(Integer[]::new);
    }

    private static long[] longs(int[] edges) {
        return IntStream.of(edges).asLongStream().toArray();
    }

    private static Long[] boxed(long[] edges) {
        return LongStream.of(edges).boxed().toArray(Long[]::new);
    }

    /** Facets that are counted over the same rows. */
    private record Pass(List<Facet> facets, String where) {

        String sql(int number) {
            List<String> columns = columns();
            String keys = Stream.of(Facet.values())
                    .filter(facet -> columns.contains(facet.column()))
                    .map(facet -> facet.expression() + " as " + facet.column())
                    .distinct()
                    .collect(joining(", "));
            boolean byModel = columns.contains(Facet.MODEL.column());
            return """
                    select %d as pass, grouping(%s) as grouping, %s as model_id, coalesce(%s) as value, count(*) as count
                      from (select %s from automobiles a where %s) r
                     group by grouping sets (%s)""".formatted(
                            number,
                            String.join(", ", columns),
                            byModel ? Facet.MODEL.column() : "null::bigint",
                            columns.stream().map(column -> column + "::text").collect(joining(", ")),
                            keys,
                            where,
                            columns.stream().map(column -> "(" + column + ")").collect(joining(", ")));
        }

        /** The facets that a row is about: in its grouping, the bit of the only column that it is grouped by is 0. */
        List<Facet> facets(int grouping) {
            List<String> columns = columns();
            List<Facet> meant = new ArrayList<>();
            for (Facet facet : facets) {
                int bit = columns.size() - 1 - columns.indexOf(facet.column());
                if ((grouping >> bit & 1) == 0) {
                    meant.add(facet);
                }
            }
            return meant;
        }

        private List<String> columns() {
            return facets.stream().map(Facet::column).distinct().toList();
        }
    }
}
