package io.forecourt.sales.sale;

import io.forecourt.sales.money.Money;
import io.forecourt.sales.sale.SaleDetails.Buyer;
import io.forecourt.sales.sale.SaleDetails.Ending;
import io.forecourt.sales.sale.SaleDetails.Seller;
import io.forecourt.sales.sale.SaleDetails.SoldAutomobile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads sales joined with everything they name: one statement for any number of them. */
final class SaleRows {

    static final String SELECT = """
            select s.id, s.version, s.vin, a.manufacturer, a.model, a.model_year, a.color,
                   s.customer_id, c.first_name as customer_first_name, c.last_name as customer_last_name,
                   s.salesperson_id, p.employee_id, p.first_name, p.last_name,
                   s.price_minor_units, s.price_currency, s.sold_on, s.status, s.reserved_until,
                   s.created_at, s.contracted_at, s.delivered_at, s.closed_at, s.closed_by, s.closed_reason
            from sales s
            join customers c on c.id = s.customer_id
            join salespeople p on p.id = s.salesperson_id
            left join automobile_vo a on a.vin = s.vin
            """;

    private SaleRows() {}

    static SaleDetails details(ResultSet row, int number) throws SQLException {
        return new SaleDetails(
                row.getLong("id"),
                row.getLong("version"),
                new SoldAutomobile(
                        row.getString("vin"),
                        row.getString("manufacturer"),
                        row.getString("model"),
                        row.getObject("model_year", Integer.class),
                        row.getString("color")),
                new Buyer(
                        row.getLong("customer_id"),
                        row.getString("customer_first_name"),
                        row.getString("customer_last_name")),
                new Seller(
                        row.getLong("salesperson_id"),
                        row.getString("employee_id"),
                        row.getString("first_name"),
                        row.getString("last_name")),
                new Money(row.getLong("price_minor_units"), Currency.getInstance(row.getString("price_currency"))),
                row.getObject("sold_on", LocalDate.class),
                SaleStatus.valueOf(row.getString("status")),
                instant(row, "reserved_until"),
                Objects.requireNonNull(instant(row, "created_at")),
                instant(row, "contracted_at"),
                instant(row, "delivered_at"),
                ending(row));
    }

    private static @Nullable Ending ending(ResultSet row) throws SQLException {
        Instant at = instant(row, "closed_at");
        return at == null
                ? null
                : new Ending(at, Closure.By.valueOf(row.getString("closed_by")), row.getString("closed_reason"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
