package io.forecourt.sales.sale;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A where clause about the sales {@code s}, and the values in it. */
final class SaleConditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** Of what the filter names. */
    SaleConditions(SaleFilter filter) {
        add("s.vin = :vin", "vin", filter.vin() == null ? null : filter.vin().value());
        add("s.customer_id = :customer", "customer", filter.customerId());
        add("s.salesperson_id = :salesperson", "salesperson", filter.salespersonId());
        add(
                "s.status = :status",
                "status",
                filter.status() == null ? null : filter.status().name());
        add("s.sold_on >= :from", "from", filter.soldFrom());
        add("s.sold_on < :to", "to", filter.soldTo());
    }

    SaleConditions withId(long id) {
        return add("s.id = :id", "id", id);
    }

    /** Those only that come after this one where the newest is the first. */
    SaleConditions after(SaleDetails last) {
        values.put("lastId", last.id());
        return add("(s.sold_on, s.id) < (:lastSoldOn, :lastId)", "lastSoldOn", last.soldOn());
    }

    /** Those only to the customer who signs in with that account. */
    SaleConditions ofAccount(UUID account) {
        return add(
                "s.customer_id = (select own.id from customers own where own.account_id = :account)",
                "account",
                account);
    }

    Map<String, Object> values() {
        return values;
    }

    private SaleConditions add(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
        return this;
    }

    @Override
    public String toString() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }
}
