package io.forecourt.inventory.search;

import io.forecourt.inventory.automobile.AutomobileStatus;
import io.forecourt.inventory.automobile.Condition;
import io.forecourt.inventory.automobile.DistanceUnit;
import io.forecourt.inventory.automobile.Fuel;
import io.forecourt.inventory.automobile.Mileage;
import io.forecourt.inventory.automobile.Money;
import io.forecourt.inventory.automobile.TitleStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a row of search results. */
final class ListingRow {

    static final String COLUMNS = """
            a.vin, k.name as manufacturer, m.name as model, a.status, a.condition, a.model_year, a.color, a.mileage,
            a.mileage_unit, a.title_status, a.price_minor_units, a.price_currency, a.fuel, a.location, a.pictures""";

    private ListingRow() {}

    static Listing read(ResultSet row, int number) throws SQLException {
        String currency = row.getString("price_currency");
        String unit = row.getString("mileage_unit");
        return new Listing(
                row.getString("vin"),
                row.getString("manufacturer"),
                row.getString("model"),
                AutomobileStatus.valueOf(row.getString("status")),
                Condition.valueOf(row.getString("condition")),
                row.getObject("model_year", Integer.class),
                row.getString("color"),
                unit == null ? null : new Mileage(row.getInt("mileage"), DistanceUnit.valueOf(unit)),
                named(TitleStatus.class, row.getString("title_status")),
                currency == null ? null : new Money(row.getLong("price_minor_units"), Currency.getInstance(currency)),
                named(Fuel.class, row.getString("fuel")),
                row.getString("location"),
                List.of((String[]) row.getArray("pictures").getArray()));
    }

    private static <E extends Enum<E>> @Nullable E named(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
