package io.forecourt.parking.history;

import io.forecourt.parking.history.BegunStays.By;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds up how parking goes, in three statements however many sites there are. Who may ask, the access rules say. */
@Service
@Transactional(readOnly = true)
public class Dashboards {

    private static final int TOP_SITES = 10;

    private static final String NOW = """
            with scope as (
                select site.id, site.capacity from sites site where site.removed_at is null and %s)
            select (select count(*) from scope) as sites,
                   (select coalesce(sum(coalesce(spaces.number, scope.capacity, 0)), 0)
                      from scope
                      left join (select p.site_id, count(*) as number from spaces p
                                  where p.removed_at is null and p.active
                                    and (cast(:site as bigint) is null or p.site_id = cast(:site as bigint))
                                  group by p.site_id) spaces on spaces.site_id = scope.id) as places,
                   count(*) filter (where s.state in ('CHECKED_IN', 'OVERSTAY', 'ACTIVE', 'EXTENDED')) as parked,
                   count(*) filter (where s.state = 'CONFIRMED' and s.starts_at <= :now) as reserved
              from stays s
             where s.state in ('HELD', 'CONFIRMED', 'CHECKED_IN', 'OVERSTAY', 'QUOTED', 'ACTIVE', 'EXTENDED')
               and s.site_id in (select id from scope)""".formatted(DashboardScope.OF_SITE);

    private final JdbcClient jdbc;
    private final BegunStays begun;
    private final HourlyFigures hourly;
    private final Clock clock;

    Dashboards(JdbcClient jdbc, BegunStays begun, HourlyFigures hourly, Clock clock) {
        this.jdbc = jdbc;
        this.begun = begun;
        this.hourly = hourly;
        this.clock = clock;
    }

    private record Site(long id, @Nullable String name) {}

    public Dashboard of(DashboardScope scope, LocalPeriod period) {
        Instant now = clock.instant();
        List<BegunStays.Row> rows = begun.addedUp(scope, period, now);
        List<BegunStays.Row> all = only(rows, By.NOTHING);
        HourlyFigures.Hours hours = hourly.addedUp(scope, period, now);
        return new Dashboard(
                now(scope, now),
                Figures.of(all.stream().map(BegunStays.Row::part).toList()),
                all.stream().mapToLong(BegunStays.Row::noShows).sum(),
                all.stream().mapToLong(BegunStays.Row::overstays).sum(),
                hours.occupancy(),
                days(only(rows, By.DAY)),
                hours.week(),
                topSites(only(rows, By.SITE)));
    }

    private Dashboard.Now now(DashboardScope scope, Instant now) {
        return jdbc.sql(NOW)
                .param("site", scope.siteId())
                .param("operator", scope.operatorId())
                .param("now", Timestamp.from(now))
                .query((row, _) -> new Dashboard.Now(
                        row.getLong("sites"), row.getLong("places"), row.getLong("parked"), row.getLong("reserved")))
                .single();
    }

    private static List<Dashboard.Day> days(List<BegunStays.Row> rows) {
        return Figures.by(rows, BegunStays.Row::day, BegunStays.Row::part).entrySet().stream()
                .map(day -> new Dashboard.Day(
                        day.getKey(), day.getValue().stays(), day.getValue().money()))
                .toList();
    }

    private static List<Dashboard.TopSite> topSites(List<BegunStays.Row> rows) {
        return Figures.by(rows, row -> new Site(row.siteId(), row.site()), BegunStays.Row::part).entrySet().stream()
                .map(site -> new Dashboard.TopSite(
                        site.getKey().id(),
                        String.valueOf(site.getKey().name()),
                        site.getValue().stays(),
                        site.getValue().money()))
                .filter(site -> site.stays() > 0)
                .sorted(Comparator.comparingLong(Dashboard.TopSite::stays).reversed())
                .limit(TOP_SITES)
                .toList();
    }

    private static List<BegunStays.Row> only(List<BegunStays.Row> rows, By by) {
        Predicate<BegunStays.Row> wanted = row -> row.is(by);
        return rows.stream().filter(wanted).toList();
    }
}
