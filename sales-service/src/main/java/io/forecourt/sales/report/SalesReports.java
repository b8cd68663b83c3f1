package io.forecourt.sales.report;

import io.forecourt.sales.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds up what was sold: contracted and delivered, by the day the sale counts for. */
@Service
public class SalesReports {

    private final JdbcClient jdbc;

    SalesReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param from inclusive
     * @param to exclusive
     */
    @Transactional(readOnly = true)
    public List<SalesFigure> report(ReportBy by, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select %s as key, %s as label, s.price_currency,
                               count(*) as sales, sum(s.price_minor_units) as total, count(c.sale_id) as costed,
                               sum(s.price_minor_units - c.cost_minor_units) filter (where c.sale_id is not null)
                                   as gross
                        from sales s
                        join salespeople p on p.id = s.salesperson_id
                        left join automobile_vo a on a.vin = s.vin
                        left join sale_costs c on c.sale_id = s.id and c.cost_currency = s.price_currency
                        where s.status in ('CONTRACTED', 'DELIVERED') and s.sold_on >= :from and s.sold_on < :to
                        group by 1, 2, 3
                        order by 1, 2, 3""".formatted(by.key(), by.label()))
                .param("from", from)
                .param("to", to)
                .query((row, _) -> figure(row))
                .list();
    }

    private static SalesFigure figure(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("price_currency"));
        long sales = row.getLong("sales");
        long costed = row.getLong("costed");
        return new SalesFigure(
                row.getString("key"),
                row.getString("label"),
                sales,
                new Money(row.getLong("total"), currency),
                costed == 0 ? null : new Money(row.getLong("gross"), currency),
                sales - costed);
    }
}
