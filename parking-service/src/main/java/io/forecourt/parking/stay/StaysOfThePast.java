package io.forecourt.parking.stay;

import io.forecourt.parking.tariff.PastStay;
import io.forecourt.parking.tariff.PastStays;
import io.forecourt.parking.tariff.engine.UserClass;
import io.forecourt.parking.tariff.engine.VehicleClass;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Currency;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was parked and priced: also what somebody has paid for and not come to, for all of its time. Who stayed too long has
 * paid for no more than they had bought.
 */
@Component
class StaysOfThePast implements PastStays {

    private final JdbcClient jdbc;

    StaysOfThePast(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Stream<PastStay> begun(Collection<Long> siteIds, Currency currency, Instant from, Instant to) {
        return jdbc
                .sql("""
                        select site_id, starts_at, vehicle_class, user_class, paid_cents - refunded_cents as kept,
                               case state when 'NO_SHOW' then ends_at else least(ended_at, ends_at) end as goes
                          from stays
                         where site_id = any (:sites) and starts_at >= :from and starts_at < :to
                           and currency = :currency and end_reason in ('LEFT', 'INFERRED', 'RUN_OUT', 'NO_SHOW')
                           and ended_at > starts_at""")
                .param("sites", siteIds.toArray(Long[]::new))
                .param("from", StayRow.utc(from))
                .param("to", StayRow.utc(to))
                .param("currency", currency.getCurrencyCode())
                .query(StaysOfThePast::stay)
                .stream();
    }

    private static PastStay stay(ResultSet row, int ignored) throws SQLException {
        return new PastStay(
                row.getLong("site_id"),
                StayRow.present(row, "starts_at"),
                StayRow.present(row, "goes"),
                VehicleClass.valueOf(row.getString("vehicle_class")),
                UserClass.valueOf(row.getString("user_class")),
                row.getLong("kept"));
    }
}
