package io.forecourt.sales.report;

import io.forecourt.sales.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code sale_costs}: what sold automobiles cost us, as inventory said last. Read by reports alone. */
@Repository
public class SaleCosts {

    private final JdbcClient jdbc;

    SaleCosts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param cost null when it is not known, or not any more */
    public void know(long saleId, @Nullable Money cost) {
        if (cost == null) {
            jdbc.sql("delete from sale_costs where sale_id = ?").param(saleId).update();
            return;
        }
        jdbc.sql("""
                        insert into sale_costs (sale_id, cost_minor_units, cost_currency) values (?, ?, ?)
                        on conflict (sale_id) do update
                        set cost_minor_units = excluded.cost_minor_units, cost_currency = excluded.cost_currency""")
                .params(saleId, cost.minorUnits(), cost.currency().getCurrencyCode())
                .update();
    }
}
