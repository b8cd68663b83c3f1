package io.forecourt.parking.history;

import static io.forecourt.parking.history.StayParts.BEGUN;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds up the stays that began in a period by days, by sites, and all of them. */
@Component
class BegunStays {

    private static final String SQL = DaysInScope.CLOSED_AND_STAYS + """
            , %s, part as (
                select day, site_id, currency, stays, no_shows, overstays, micros, cents from closed where beginnings > 0
                union all
                select day, site_id, currency, stays, no_shows, overstays, micros, cents from begun)
            select grouping(part.day, part.site_id) as without, part.day, part.site_id, scope.name,
                   nullif(part.currency, '') as currency, sum(part.stays) as stays, sum(part.no_shows) as no_shows,
                   sum(part.overstays) as overstays, sum(part.micros) / 1e6 as seconds, sum(part.cents) as cents
              from part join scope on scope.site_id = part.site_id
             group by grouping sets ((part.day, part.currency), (part.site_id, scope.name, part.currency), (part.currency))
             order by part.day, scope.name, part.site_id, part.currency""".formatted(BEGUN);

    private final JdbcClient jdbc;

    BegunStays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By what a row adds up; PostgreSQL's {@code grouping} has a bit for each thing that it is not about. */
    enum By {
        DAY(0b01),
        SITE(0b10),
        NOTHING(0b11);

        private final int without;

        By(int without) {
            this.without = without;
        }
    }

    record Row(
            int without,
            @Nullable LocalDate day,
            long siteId,
            @Nullable String site,
            long noShows,
            long overstays,
            Figures.Part part) {

        boolean is(By by) {
            return without == by.without;
        }
    }

    List<Row> addedUp(DashboardScope scope, LocalPeriod period, Instant now) {
        return DaysInScope.ask(jdbc, SQL, scope, period, now)
                .query(BegunStays::row)
                .list();
    }

    private static Row row(ResultSet row, int ignored) throws SQLException {
        return new Row(
                row.getInt("without"),
                row.getObject("day", LocalDate.class),
                row.getLong("site_id"),
                row.getString("name"),
                row.getLong("no_shows"),
                row.getLong("overstays"),
                new Figures.Part(
                        row.getLong("stays"),
                        row.getDouble("seconds"),
                        row.getString("currency"),
                        row.getLong("cents")));
    }
}
