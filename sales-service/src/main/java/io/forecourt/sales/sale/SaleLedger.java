package io.forecourt.sales.sale;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads sales with the names of everybody and everything in them, as far as they are the caller's business. */
@Service
@Transactional(readOnly = true)
public class SaleLedger {

    private static final int ROWS_AT_ONCE = 500;
    private static final Map<String, String> COLUMNS =
            Map.of("id", "s.id", "soldOn", "s.sold_on", "price", "s.price_minor_units", "status", "s.status");

    private final JdbcClient jdbc;
    private final SaleSight sight;

    SaleLedger(JdbcClient jdbc, SaleSight sight) {
        this.jdbc = jdbc;
        this.sight = sight;
    }

    /** @throws SaleNotFound when there is none, or it is not the caller's business */
    public SaleDetails find(long id) {
        SaleConditions where = sight.visible(SaleFilter.ALL).withId(id);
        return jdbc.sql(SaleRows.SELECT + where)
                .params(where.values())
                .query(sight.rows())
                .optional()
                .orElseThrow(() -> new SaleNotFound(id));
    }

    /** @param page sorted by {@code id}, {@code soldOn}, {@code price} or {@code status} */
    public Page<SaleDetails> find(SaleFilter filter, Pageable page) {
        SaleConditions where = sight.visible(filter);
        long total = jdbc.sql("select count(*) from sales s" + where)
                .params(where.values())
                .query(Long.class)
                .single();
        List<SaleDetails> sales = jdbc.sql(
                        SaleRows.SELECT + where + orderBy(page.getSort()) + " limit :limit offset :offset")
                .params(where.values())
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(sight.rows())
                .list();
        return new PageImpl<>(sales, page, total);
    }

    /**
     * Newest first, a few hundred in memory at a time however many there are; the database is free while the action
     * is slow.
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void forEach(SaleFilter filter, Consumer<SaleDetails> action) {
        List<SaleDetails> batch = batchAfter(null, filter);
        batch.forEach(action);
        while (batch.size() == ROWS_AT_ONCE) {
            batch = batchAfter(batch.getLast(), filter);
            batch.forEach(action);
        }
    }

    private List<SaleDetails> batchAfter(@Nullable SaleDetails last, SaleFilter filter) {
        SaleConditions where = sight.visible(filter);
        if (last != null) {
            where.after(last);
        }
        return jdbc.sql(SaleRows.SELECT + where + " order by s.sold_on desc, s.id desc limit " + ROWS_AT_ONCE)
                .params(where.values())
                .query(sight.rows())
                .list();
    }

    private static String orderBy(Sort sort) {
        return sort.stream()
                .map(order -> COLUMNS.get(order.getProperty()) + (order.isAscending() ? " asc" : " desc"))
                .collect(Collectors.joining(", ", " order by ", ""));
    }
}
