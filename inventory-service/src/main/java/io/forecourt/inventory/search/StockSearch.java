package io.forecourt.inventory.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.support.PageableExecutionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds automobiles: one statement for a page, one for the total where the page does not tell it, one for the facets. */
@Service
@Transactional(readOnly = true)
public class StockSearch {

    private static final Map<String, String> SORT_COLUMNS = Map.of(
            "id", "a.id", "price", "a.price_minor_units", "modelYear", "a.model_year", "mileage", "a.mileage_km");

    private final JdbcClient jdbc;
    private final FacetCounts facetCounts;

    StockSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.facetCounts = new FacetCounts(jdbc);
    }

    /** @param pageable sorted by id, price, modelYear or mileage; what has no such value comes last */
    public Page<Listing> find(SearchCriteria criteria, Pageable pageable) {
        SearchSql search = new SearchSql(criteria);
        return PageableExecutionUtils.getPage(page(search, pageable), pageable, () -> total(search));
    }

    public Facets facets(SearchCriteria criteria) {
        return facetCounts.of(criteria);
    }

    /** The order is found in an index that holds nothing else; only the page's own rows are then read. */
    private List<Listing> page(SearchSql search, Pageable pageable) {
        String order = order(pageable.getSort());
        return jdbc.sql("""
                        select %s
                          from (select a.id from automobiles a where %s order by %s limit :size offset :offset) page
                          join automobiles a on a.id = page.id
                          join models m on m.id = a.model_id
                          join manufacturers k on k.id = m.manufacturer_id
                         order by %s""".formatted(ListingRow.COLUMNS, search.where(), order, order))
                .params(search.values())
                .param("size", pageable.getPageSize())
                .param("offset", pageable.getOffset())
                .query(ListingRow::read)
                .list();
    }

    private long total(SearchSql search) {
        return jdbc.sql("select count(*) from automobiles a where " + search.where())
                .params(search.values())
                .query(Long.class)
                .single();
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
