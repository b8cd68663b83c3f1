package io.forecourt.parking.history;

import io.forecourt.parking.stay.EndReason;
import io.forecourt.parking.stay.StayKind;
import io.forecourt.parking.stay.StayState;
import io.forecourt.parking.stay.StayView.MoneyBody;
import io.forecourt.parking.tariff.engine.UserClass;
import io.forecourt.parking.tariff.engine.VehicleClass;
import io.forecourt.web.page.CursorPage;
import io.forecourt.web.page.TimeCursor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks for stays, the latest first, in one statement. Who may, the access rules say. */
@Service
@Transactional(readOnly = true)
public class StaySearch {

    private static final String FOUND = """
            select s.id, s.kind, s.state, s.end_reason, s.site_id, site.name as site_name, site.time_zone,
                   p.number as space_number, s.plate, s.country, s.vehicle_class, s.user_class, s.starts_at, s.ends_at,
                   s.checked_in_at, s.ended_at, s.price_cents, s.paid_cents, s.refunded_cents, s.currency
              from (select * from stays s
                     where %s
                     order by s.starts_at desc, s.id desc
                     limit :limit) s
              join sites site on site.id = s.site_id
              left join spaces p on p.id = s.space_id
             order by s.starts_at desc, s.id desc""";

    private static final String AFTER = "\n   and (s.starts_at, s.id) < (:afterTime, :afterId)";

    private final JdbcClient jdbc;

    StaySearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param cursor where the last part ended; null for the beginning */
    public CursorPage<FoundStay> find(StayFilter filter, @Nullable TimeCursor cursor, int size) {
        return CursorPage.of(
                found(filter, cursor, null, size + 1),
                size,
                last -> cursor(last).toString());
    }

    /**
     * A part of what is found, for who reads all of it.
     *
     * @param cursor where the last part ended; null for the beginning
     * @param upTo the last id that counts; null for all
     */
    public List<FoundStay> found(StayFilter filter, @Nullable TimeCursor cursor, @Nullable Long upTo, int limit) {
        StayFilter.Condition condition = filter.condition();
        Map<String, Object> values = new HashMap<>(condition.values());
        String where = condition.sql();
        if (cursor != null) {
            where += AFTER;
            values.put("afterTime", Timestamp.from(cursor.at()));
            values.put("afterId", cursor.number());
        }
        if (upTo != null) {
            where += "\n   and s.id <= :upTo";
            values.put("upTo", upTo);
        }
        values.put("limit", limit);
        return jdbc.sql(FOUND.formatted(where))
                .params(values)
                .query(StaySearch::stay)
                .list();
    }

    /** @param upTo the last id that counts */
    public long count(StayFilter filter, long upTo) {
        StayFilter.Condition condition = filter.condition();
        return jdbc.sql("select count(*) from stays s where %s and s.id <= :upTo".formatted(condition.sql()))
                .params(condition.values())
                .param("upTo", upTo)
                .query(Long.class)
                .single();
    }

    /** Where the part ends that ends with it. */
    public static TimeCursor cursor(FoundStay last) {
        return new TimeCursor(last.startsAt(), last.id());
    }

    private static FoundStay stay(ResultSet row, int ignored) throws SQLException {
        String reason = row.getString("end_reason");
        String code = row.getString("currency");
        Currency currency = code == null ? null : Currency.getInstance(code);
        return new FoundStay(
                row.getLong("id"),
                StayKind.valueOf(row.getString("kind")),
                StayState.valueOf(row.getString("state")),
                reason == null ? null : EndReason.valueOf(reason),
                row.getLong("site_id"),
                row.getString("site_name"),
                row.getString("time_zone"),
                row.getString("space_number"),
                row.getString("plate"),
                row.getString("country"),
                VehicleClass.valueOf(row.getString("vehicle_class")),
                UserClass.valueOf(row.getString("user_class")),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                instant(row, "checked_in_at"),
                instant(row, "ended_at"),
                money(row.getLong("price_cents"), currency),
                money(row.getLong("paid_cents"), currency),
                money(row.getLong("refunded_cents"), currency));
    }

    private static @Nullable MoneyBody money(long cents, @Nullable Currency currency) {
        return currency == null ? null : new MoneyBody(cents, currency);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
