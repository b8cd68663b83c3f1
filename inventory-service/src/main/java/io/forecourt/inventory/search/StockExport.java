package io.forecourt.inventory.search;

import io.forecourt.inventory.automobile.StockInsight;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Reads all automobiles that a search finds, in the order of their registration: a few in memory at a time however many
 * there are, and the database is free while whoever takes them is slow.
 */
@Service
public class StockExport {

    private static final int ROWS_AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final StockInsight insight;

    StockExport(JdbcClient jdbc, StockInsight insight) {
        this.jdbc = jdbc;
        this.insight = insight;
    }

    /** What is handed out of an automobile: to those who may know them, costs too. */
    public List<ExportColumn> columns() {
        return ExportColumn.known(insight.knowsCosts());
    }

    /**
     * @param columns of {@link #columns}
     * @param action gets the cells of each automobile, in the columns' order
     * @throws io.forecourt.security.Forbidden to all but the dealership's staff
     */
    public void forEach(SearchCriteria criteria, List<ExportColumn> columns, Consumer<Object[]> action) {
        insight.requireEverything();
        SearchSql search = new SearchSql(criteria);
        long last = 0;
        for (List<Found> batch = batch(search, columns, last);
                !batch.isEmpty();
                batch = batch.size() < ROWS_AT_ONCE ? List.of() : batch(search, columns, last)) {
            batch.forEach(found -> action.accept(found.cells()));
            last = batch.getLast().id();
        }
    }

    private record Found(long id, Object[] cells) {}

    private List<Found> batch(SearchSql search, List<ExportColumn> columns, long after) {
        return jdbc.sql(batchSql(search))
                .params(search.values())
                .param("after", after)
                .param("rows", ROWS_AT_ONCE)
                .query((row, _) -> {
                    List<Object> cells = new ArrayList<>();
                    for (ExportColumn column : columns) {
                        cells.add(column.read(row));
                    }
                    return new Found(row.getLong("id"), cells.toArray());
                })
                .list();
    }

    static String batchSql(SearchSql search) {
        return """
                select a.id, %s, a.registration_plate, a.emission_class, a.weight_kg, a.purpose,
                       a.purchase_cost_minor_units, a.purchase_cost_currency
                  from automobiles a%s
                 where a.id > :after and %s
                 order by a.id limit :rows""".formatted(ListingRow.COLUMNS, StockSearch.NAMES, search.where());
    }
}
