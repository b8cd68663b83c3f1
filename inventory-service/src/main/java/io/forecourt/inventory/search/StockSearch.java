package io.forecourt.inventory.search;

import io.forecourt.inventory.automobile.StockInsight;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.support.PageableExecutionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds automobiles: one statement for a page, one for its total where the first does not tell it, one for facets. */
@Service
@Transactional(readOnly = true)
public class StockSearch {

    private static final String MAKE = "manufacturer";
    private static final Map<String, String> SORT_COLUMNS = Map.of(
            "id",
            "a.id",
            "price",
            "a.price_minor_units",
            "modelYear",
            "a.model_year",
            "mileage",
            "a.mileage_km",
            "status",
            "a.status",
            "location",
            "a.location",
            MAKE,
            "k.name_key");
    static final String NAMES = " join models m on m.id = a.model_id join manufacturers k on k.id = m.manufacturer_id";

    private final JdbcClient jdbc;
    private final StockInsight insight;

    StockSearch(JdbcClient jdbc, StockInsight insight) {
        this.jdbc = jdbc;
        this.insight = insight;
    }

    /**
     * One page of what there is.
     *
     * @param pageable sorted by id, price, modelYear, mileage, status, location or manufacturer; what has no such value
     *     comes last
     * @throws io.forecourt.security.Forbidden when more is asked for than the caller may see
     */
    public Page<Listing> find(SearchCriteria criteria, Pageable pageable) {
        requireInsight(criteria);
        SearchSql search = new SearchSql(criteria);
        List<Found> found = page(search, pageable);
        return PageableExecutionUtils.getPage(
                found.stream().map(Found::listing).toList(), pageable, () -> total(search, found));
    }

    /** @throws io.forecourt.security.Forbidden when more is asked for than the caller may see */
    public Facets facets(SearchCriteria criteria) {
        requireInsight(criteria);
        return new FacetCounts(criteria).read(jdbc);
    }

    private void requireInsight(SearchCriteria criteria) {
        if (!criteria.forSale() || !criteria.statuses().isEmpty()) {
            insight.requireEverything();
        }
    }

    /** @param total of all pages, where the statement had to find them all anyway */
    private record Found(Listing listing, @Nullable Long total) {}

    private List<Found> page(SearchSql search, Pageable pageable) {
        return jdbc.sql(pageSql(search, pageable.getSort()))
                .params(search.values())
                .param("size", pageable.getPageSize())
                .param("offset", pageable.getOffset())
                .query((row, number) -> new Found(ListingRow.read(row, number), row.getObject("total", Long.class)))
                .list();
    }

    private long total(SearchSql search, List<Found> found) {
        Long known = found.isEmpty() ? null : found.getFirst().total();
        return known != null
                ? known
                : jdbc.sql(totalSql(search))
                        .params(search.values())
                        .query(Long.class)
                        .single();
    }

    /**
     * The order is found in an index that holds nothing else; only the page's own rows are then read. Where words are
     * asked for, all their cars are found by the words' index first: PostgreSQL cannot tell how rare they are, and would
     * go through the whole stock in order to find the first twenty of three.
     */
    static String pageSql(SearchSql search, Sort sort) {
        String names = sort.getOrderFor(MAKE) == null ? "" : NAMES;
        String ids = search.hasText()
                ? """
                with found as materialized (
                    select a.id, a.model_id, a.price_minor_units, a.model_year, a.mileage_km, a.status, a.location,
                           count(*) over () as total
                      from automobiles a where %s)
                select a.id, a.total from found a%s""".formatted(search.where(), names)
                : "select a.id, null::bigint as total from automobiles a%s where %s".formatted(names, search.where());
        String order = order(sort);
        return """
                select page.total, %s
                  from (%s order by %s limit :size offset :offset) page
                  join automobiles a on a.id = page.id%s
                 order by %s""".formatted(ListingRow.COLUMNS, ids, order, NAMES, order);
    }

    static String totalSql(SearchSql search) {
        return "select count(*) from automobiles a where " + search.where();
    }

    private static String order(Sort sort) {
        return sort.stream()
                .map(order -> column(order.getProperty()) + direction(order))
                .collect(Collectors.joining(", "));
    }

    private static String direction(Sort.Order order) {
        if (order.isAscending()) {
            return "";
        }
        return order.getProperty().equals("id") ? " desc" : " desc nulls last";
    }

    private static String column(String property) {
        return Objects.requireNonNull(SORT_COLUMNS.get(property), property);
    }
}
