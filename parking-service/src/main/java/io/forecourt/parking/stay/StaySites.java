package io.forecourt.parking.stay;

import io.forecourt.parking.place.SiteKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sites of stays, in one statement, and also where there was one once. */
@Component
public class StaySites {

    static final String COLUMNS = """
            site.id as the_site, site.kind as site_kind, site.name as site_name, site.time_zone, site.street, site.postcode,
            site.city, site.zone_group, site.operator_id, operator.name as operator""";

    /** For so long what was read of a site is good enough: whether a space can be had, its own row says. */
    private static final Duration GOOD_FOR = Duration.ofSeconds(5);

    private static final int MOST_KEPT = 10_000;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Map<Long, Read> read = new ConcurrentHashMap<>();

    StaySites(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Read(StaySite site, Instant at) {

        boolean isGoodAt(Instant now) {
            return Duration.between(at, now).abs().compareTo(GOOD_FOR) < 0;
        }
    }

    /** A site that is there, or was some moments ago. */
    public Optional<StaySite> find(long id) {
        Instant now = clock.instant();
        Read before = read.get(id);
        if (before != null && before.isGoodAt(now)) {
            return Optional.of(before.site());
        }
        Optional<StaySite> found = load(id);
        if (read.size() >= MOST_KEPT) {
            read.clear();
        }
        found.ifPresentOrElse(site -> read.put(id, new Read(site, now)), () -> read.remove(id));
        return found;
    }

    private Optional<StaySite> load(long id) {
        return jdbc.sql("select " + COLUMNS + """

                          from sites site join operators operator on operator.id = site.operator_id
                         where site.id = ? and site.removed_at is null""")
                .param(id)
                .query(StaySites::site)
                .optional();
    }

    /** The site of a stay, also after it was removed. */
    StaySite of(Stay stay) {
        return jdbc.sql("select " + COLUMNS + """

                          from sites site join operators operator on operator.id = site.operator_id
                         where site.id = ?""")
                .param(stay.terms().siteId())
                .query(StaySites::site)
                .single();
    }

    static StaySite site(ResultSet row, int ignored) throws SQLException {
        return new StaySite(
                row.getLong("the_site"),
                SiteKind.valueOf(row.getString("site_kind")),
                row.getString("site_name"),
                ZoneId.of(row.getString("time_zone")),
                row.getString("street"),
                row.getString("postcode"),
                row.getString("city"),
                row.getString("zone_group"),
                row.getLong("operator_id"),
                row.getString("operator"));
    }
}
