package io.forecourt.inventory.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.forecourt.inventory.LargeStock;
import io.forecourt.inventory.automobile.AutomobileStatus;
import io.forecourt.inventory.automobile.Condition;
import io.forecourt.inventory.automobile.DistanceUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How searches are carried out among 100,000 automobiles. What it finds is kept in {@code target/search-plans.txt}. */
class SearchPlansIT {

    private static final SearchCriteria ANYTHING = criteria("", List.of(), null, List.of());
    private static final SearchCriteria EVERYTHING = inStates(List.of());
    private static final SearchCriteria SOLD = inStates(List.of(AutomobileStatus.SOLD));
    private static final Sort CHEAPEST = Sort.by("price", "id");
    private static final Sort DEAREST = Sort.by(Sort.Order.desc("price"), Sort.Order.asc("id"));
    private static final Sort NEWEST = Sort.by(Sort.Order.desc("id"));

    private static final int RUNS = 7;
    private static final StringBuilder PLANS = new StringBuilder();
    private static JdbcClient jdbc;

    @BeforeAll
    static void fillTheStock() throws IOException {
        jdbc = LargeStock.in("search-plans");
    }

    @AfterAll
    static void keepThePlans() throws IOException {
        Files.writeString(Path.of("target", "search-plans.txt"), PLANS);
    }

    /** What staff sort by goes through the whole stock, once, and keeps a page of it. */
    @Test
    void sortsTheWholeStockForStaff() {
        for (String field : List.of("status", "location", "manufacturer", "price")) {
            assertThat(page("all by " + field, EVERYTHING, Sort.by(field, "id"), 0))
                    .contains("Execution Time");
        }
        assertThat(page("a state by place", SOLD, Sort.by("location", "id"), 0)).contains("Execution Time");
    }

    @Test
    void readsTheStockForAFileInPieces() {
        SearchSql search = new SearchSql(EVERYTHING);
        search.values().putAll(Map.of("after", 50_000, "rows", 1_000));
        assertThat(explain("Export: the middle", StockExport.batchSql(search), search.values()))
                .contains("automobiles_pkey");
    }

    private static SearchCriteria criteria(
            String text, List<String> manufacturers, @Nullable Long priceTo, List<Condition> conditions) {
        return new SearchCriteria(
                text,
                manufacturers,
                List.of(),
                null,
                null,
                null,
                priceTo,
                Currency.getInstance("USD"),
                null,
                DistanceUnit.MI,
                List.of(),
                conditions,
                List.of(),
                List.of(),
                true);
    }

    private static SearchCriteria inStates(List<AutomobileStatus> statuses) {
        return new SearchCriteria(
                "",
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                Currency.getInstance("USD"),
                null,
                DistanceUnit.MI,
                List.of(),
                List.of(),
                List.of(),
                statuses,
                false);
    }

    @Test
    void readsAPageInItsOrderFromAnIndexAlone() {
        assertThat(page("the cheapest", ANYTHING, CHEAPEST, 0)).contains("Index Only Scan using automobiles_by_price ");
        assertThat(page("the dearest", ANYTHING, DEAREST, 0))
                .contains("Index Only Scan using automobiles_by_price_desc ");
        assertThat(page("the newest", ANYTHING, NEWEST, 0)).contains("automobiles_newest");
        assertThat(page("a very late page", ANYTHING, CHEAPEST, 80_000)).doesNotContain("Seq Scan on automobiles");
    }

    @Test
    void countsWithoutReadingTheTable() {
        assertThat(total("all that is for sale", ANYTHING)).contains("Index Only Scan");
        assertThat(total("up to a price", criteria("", List.of(), 1_500_000L, List.of())))
                .doesNotContain("Seq Scan on automobiles");
        assertThat(total("of one make", criteria("", List.of("make 3"), null, List.of(Condition.USED))))
                .contains("Index Only Scan");
    }

    @Test
    void findsTextByItsIndex() {
        assertThat(total("a make and a color", criteria("make3 white", List.of(), null, List.of())))
                .contains("automobiles_search");
        assertThat(page("the end of a VIN", criteria("ab12cd", List.of(), null, List.of()), CHEAPEST, 0))
                .contains("automobiles_search");
    }

    @Test
    void countsAllFacetsFromAnIndexAlone() {
        assertThat(facets("of everything", ANYTHING))
                .contains("Index Only Scan using automobiles_facets")
                .doesNotContain("Seq Scan on automobiles");
        assertThat(facets("with three choices", criteria("", List.of("make 3"), 3_000_000L, List.of(Condition.USED))))
                .contains("Index Only Scan using automobiles_facets")
                .doesNotContain("Seq Scan on automobiles");
    }

    private static String page(String name, SearchCriteria criteria, Sort sort, int offset) {
        SearchSql search = new SearchSql(criteria);
        search.values().putAll(Map.of("size", 20, "offset", offset));
        return explain("Page: " + name, StockSearch.pageSql(search, sort), search.values());
    }

    private static String total(String name, SearchCriteria criteria) {
        SearchSql search = new SearchSql(criteria);
        return explain("Total: " + name, StockSearch.totalSql(search), search.values());
    }

    private static String facets(String name, SearchCriteria criteria) {
        FacetCounts counts = new FacetCounts(criteria);
        return explain("Facets: " + name, counts.sql(), counts.values());
    }

    /** The plan of the fastest of some runs: the others tell more of what else the machine does. */
    private static String explain(String name, String sql, Map<String, Object> values) {
        String plan = Stream.generate(() -> plan(sql, values))
                .limit(RUNS)
                .min(Comparator.comparing(SearchPlansIT::milliseconds))
                .orElseThrow();
        PLANS.append(name).append('\n').append(plan).append("\n\n");
        return plan;
    }

    private static String plan(String sql, Map<String, Object> values) {
        return String.join(
                "\n",
                jdbc.sql("explain (analyze, costs off, buffers off) " + sql)
                        .params(values)
                        .query(String.class)
                        .list());
    }

    private static double milliseconds(String plan) {
        return Double.parseDouble(plan.replaceAll("(?s).*Execution Time: ([0-9.]+) ms.*", "$1"));
    }
}
