package io.forecourt.inventory.age;

import io.forecourt.inventory.automobile.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts the cars that stand in our stock to be sold, by how long they have. It begins when a car is registered as one
 * that is here, received, or bought back; a sale that is unwound does not begin it anew. Ordered, sold and delivered
 * ones, and those of the rental fleet, do not count.
 */
@Service
public class StockAge {

    /** On which day each bracket but the first begins. */
    private static final List<Integer> BEGINNINGS = List.of(31, 61, 91, 181);

    static final String SQL = """
            with arrivals as (
                select vin, max(occurred_at) as arrived_at
                  from automobile_history
                 where kind in ('REGISTERED', 'RECEIVED', 'BOUGHT_BACK')
                 group by vin)
            select width_bucket(floor(extract(epoch from :now - coalesce(h.arrived_at, a.changed_at)) / 86400)::int,
                                array[31, 61, 91, 181]) as bracket,
                   a.price_currency, count(*) as cars, sum(a.price_minor_units) as value
              from automobiles a
              left join arrivals h on h.vin = a.vin
             where a.delisted_at is null and a.purpose = 'SALE'
               and a.status in ('IN_STOCK', 'IN_PREPARATION', 'AVAILABLE', 'RESERVED')
             group by 1, 2
             order by 1, 2""";

    private final JdbcClient jdbc;
    private final Clock clock;

    StockAge(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param value null where no price is set */
    private record Found(int bracket, long cars, @Nullable Money value) {}

    /** From the newest to the oldest, those without any cars too. */
    @Transactional(readOnly = true)
    public List<AgeBracket> brackets() {
        List<Found> found = jdbc.sql(SQL)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, _) -> read(row))
                .list();
        List<AgeBracket> brackets = new ArrayList<>();
        for (int i = 0; i <= BEGINNINGS.size(); i++) {
            int number = i;
            brackets.add(bracket(
                    i, found.stream().filter(some -> some.bracket() == number).toList()));
        }
        return brackets;
    }

    private static AgeBracket bracket(int number, List<Found> found) {
        List<Money> values = new ArrayList<>();
        long cars = 0;
        long withoutPrice = 0;
        for (Found some : found) {
            cars += some.cars();
            if (some.value() == null) {
                withoutPrice += some.cars();
            } else {
                values.add(some.value());
            }
        }
        return new AgeBracket(
                number == 0 ? 0 : BEGINNINGS.get(number - 1),
                number == BEGINNINGS.size() ? null : BEGINNINGS.get(number) - 1,
                cars,
                withoutPrice,
                values);
    }

    private static Found read(ResultSet row) throws SQLException {
        String currency = row.getString("price_currency");
        return new Found(
                row.getInt("bracket"),
                row.getLong("cars"),
                currency == null ? null : new Money(row.getLong("value"), Currency.getInstance(currency)));
    }
}
