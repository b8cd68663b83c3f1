package io.forecourt.inventory.search;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A column of the stock as a table, called as feeds call it, so that what was handed out can be taken in again. */
public enum ExportColumn {
    VIN,
    MANUFACTURER,
    MODEL,
    MODEL_YEAR,
    PRICE {
        @Override
        @Nullable
        Object read(ResultSet row) throws SQLException {
            return amount(row, "price_minor_units", "price_currency");
        }
    },
    CURRENCY("price_currency"),
    MILEAGE,
    MILEAGE_UNIT,
    COLOR,
    CONDITION,
    TITLE_STATUS,
    FUEL,
    EMISSION_CLASS,
    WEIGHT_KG,
    REGISTRATION_PLATE,
    LOCATION,
    STATUS,
    PURPOSE,
    PICTURES {
        @Override
        Object read(ResultSet row) throws SQLException {
            return String.join("|", (String[]) row.getArray("pictures").getArray());
        }
    },
    PURCHASE_COST {
        @Override
        @Nullable
        Object read(ResultSet row) throws SQLException {
            return amount(row, "purchase_cost_minor_units", "purchase_cost_currency");
        }
    },
    PURCHASE_COST_CURRENCY;

    private final String name;

    ExportColumn() {
        this.name = name().toLowerCase(Locale.ROOT);
    }

    ExportColumn(String name) {
        this.name = name;
    }

    /** All columns, or all but what the automobiles cost us. */
    static List<ExportColumn> known(boolean costs) {
        return Arrays.stream(values())
                .filter(column -> costs || column.compareTo(PURCHASE_COST) < 0)
                .toList();
    }

    public String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Nullable
    Object read(ResultSet row) throws SQLException {
        return row.getObject(name);
    }

    /** In whole units, with as many decimals as the currency has. */
    private static @Nullable BigDecimal amount(ResultSet row, String minorUnits, String currency) throws SQLException {
        String code = row.getString(currency);
        return code == null
                ? null
                : BigDecimal.valueOf(
                        row.getLong(minorUnits),
                        Math.max(0, Currency.getInstance(code).getDefaultFractionDigits()));
    }
}
