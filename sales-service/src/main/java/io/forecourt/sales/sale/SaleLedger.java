package io.forecourt.sales.sale;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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

/** Reads sales with the names of everybody and everything in them. */
@Service
@Transactional(readOnly = true)
public class SaleLedger {

    private static final int ROWS_AT_ONCE = 500;
    private static final Map<String, String> COLUMNS =
            Map.of("id", "s.id", "soldOn", "s.sold_on", "price", "s.price_minor_units", "status", "s.status");

    private final JdbcClient jdbc;

    SaleLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws SaleNotFound when there is none */
    public SaleDetails find(long id) {
        return jdbc.sql(SaleRows.SELECT + "where s.id = :id")
                .param("id", id)
                .query(SaleRows::details)
                .optional()
                .orElseThrow(() -> new SaleNotFound(id));
    }

    /** @param page sorted by {@code id}, {@code soldOn}, {@code price} or {@code status} */
    public Page<SaleDetails> find(SaleFilter filter, Pageable page) {
        Conditions where = new Conditions(filter);
        long total = jdbc.sql("select count(*) from sales s" + where)
                .params(where.values)
                .query(Long.class)
                .single();
        List<SaleDetails> sales = jdbc.sql(
                        SaleRows.SELECT + where + orderBy(page.getSort()) + " limit :limit offset :offset")
                .params(where.values)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(SaleRows::details)
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
        Conditions where = new Conditions(filter);
        if (last != null) {
            where.add("(s.sold_on, s.id) < (:lastSoldOn, :lastId)", "lastSoldOn", last.soldOn());
            where.values.put("lastId", last.id());
        }
        return jdbc.sql(SaleRows.SELECT + where + " order by s.sold_on desc, s.id desc limit " + ROWS_AT_ONCE)
                .params(where.values)
                .query(SaleRows::details)
                .list();
    }

    private static String orderBy(Sort sort) {
        return sort.stream()
                .map(order -> COLUMNS.get(order.getProperty()) + (order.isAscending() ? " asc" : " desc"))
                .collect(Collectors.joining(", ", " order by ", ""));
    }

    /** A where clause of what the filter names, and the values in it. */
    private static final class Conditions {

        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> values = new LinkedHashMap<>();

        Conditions(SaleFilter filter) {
            add(
                    "s.vin = :vin",
                    "vin",
                    filter.vin() == null ? null : filter.vin().value());
            add("s.customer_id = :customer", "customer", filter.customerId());
            add("s.salesperson_id = :salesperson", "salesperson", filter.salespersonId());
            add(
                    "s.status = :status",
                    "status",
                    filter.status() == null ? null : filter.status().name());
            add("s.sold_on >= :from", "from", filter.soldFrom());
            add("s.sold_on < :to", "to", filter.soldTo());
        }

        private void add(String condition, String name, @Nullable Object value) {
            if (value != null) {
                conditions.add(condition);
                values.put(name, value);
            }
        }

        @Override
        public String toString() {
            return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        }
    }
}
