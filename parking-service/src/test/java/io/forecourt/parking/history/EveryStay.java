package io.forecourt.parking.history;

import static io.forecourt.parking.history.StayExpressions.CAME;
import static io.forecourt.parking.history.StayExpressions.HAD;
import static io.forecourt.parking.history.StayExpressions.LEFT;
import static io.forecourt.parking.history.StayExpressions.LOCAL_START;
import static io.forecourt.parking.history.StayExpressions.NET;
import static io.forecourt.parking.history.StayExpressions.SECONDS;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What an operator's stays come to in a period, from reading each of them, in another way than dashboards do: occupancy is a
 * running count of beginnings less ends.
 */
final class EveryStay {

    private static final Duration LONGEST = Duration.ofDays(31);

    private static final String BEGUN = """
            select grouping(s.day, s.weekday, s.site_id) as without,
                   s.day, s.weekday, s.hour, s.site_id, s.name, s.currency,
                   count(*) filter (where s.had) as stays,
                   count(*) filter (where s.state = 'NO_SHOW') as no_shows,
                   count(*) filter (where s.overstayed) as overstays,
                   coalesce(sum(s.seconds) filter (where s.had), 0) as seconds,
                   sum(s.net) as cents
              from (select cast(%1$s as date) as day,
                           cast(extract(isodow from %1$s) as int) as weekday, cast(extract(hour from %1$s) as int) as hour,
                           s.site_id, site.name, s.currency, s.state, %2$s as had, %3$s as seconds, %4$s as net,
                           s.kind = 'RESERVATION' and (s.state = 'OVERSTAY'
                               or s.state = 'COMPLETED' and s.ended_at > s.ends_at) as overstayed
                      from stays s join sites site on site.id = s.site_id
                     where s.starts_at >= :earliest and s.starts_at < :latest and %1$s >= :from and %1$s < :to
                       and true and site.operator_id = :operator) s
             group by grouping sets ((s.day, s.currency), (s.weekday, s.hour), (s.site_id, s.name, s.currency), (s.currency))
             order by s.day, s.weekday, s.hour, s.name, s.site_id, s.currency""".formatted(LOCAL_START, HAD, SECONDS, NET);

    private static final String OCCUPANCY = """
            with zone as (
                select site.time_zone as name, cast(:from as timestamp) at time zone site.time_zone as lower,
                       least(cast(:to as timestamp) at time zone site.time_zone, cast(:now as timestamptz)) as upper
                  from sites site where site.operator_id = :operator
                 group by site.time_zone
            ), turn as (
                select zone.name as zone, date_trunc('hour', event.at, zone.name) as hour,
                       sum(event.reserved) as reserved, sum(event.used) as used,
                       sum(event.reserved * (3600 - event.past)) as reserved_part,
                       sum(event.used * (3600 - event.past)) as used_part
                  from stays s
                  join sites site on site.id = s.site_id
                  join zone on zone.name = site.time_zone
                 cross join lateral (
                    select greatest(s.starts_at, zone.lower) as reserved_from,
                           least(coalesce(s.ended_at, s.ends_at), zone.upper) as reserved_to,
                           greatest(%1$s, zone.lower) as used_from, least(%2$s, zone.upper) as used_to) span
                 cross join lateral (
                    select e.at, e.reserved, e.used,
                           extract(epoch from e.at - date_trunc('hour', e.at, zone.name)) as past
                      from (values (span.reserved_from, 1, 0), (span.reserved_to, -1, 0)) e (at, reserved, used)
                     where s.kind = 'RESERVATION' and span.reserved_from < span.reserved_to
                    union all
                    select e.at, e.reserved, e.used,
                           extract(epoch from e.at - date_trunc('hour', e.at, zone.name)) as past
                      from (values (span.used_from, 0, 1), (span.used_to, 0, -1)) e (at, reserved, used)
                     where %3$s is not null and span.used_from < span.used_to) event
                 where site.operator_id = :operator and %4$s and s.starts_at >= :earliest and s.starts_at < :latest
                 group by 1, 2
            ), slot as (
                select * from turn
                union all
                select zone.name, hour, 0, 0, 0, 0
                  from zone, generate_series(zone.lower, zone.upper - interval '1 microsecond', interval '1 hour') hour
            ), hourly as (
                select slot.zone, slot.hour,
                       least(3600, extract(epoch from (select zone.upper from zone where zone.name = slot.zone) - slot.hour))
                           as length,
                       sum(slot.reserved_part) + 3600 * coalesce(sum(sum(slot.reserved)) over before, 0) as reserved,
                       sum(slot.used_part) + 3600 * coalesce(sum(sum(slot.used)) over before, 0) as used
                  from slot
                 group by slot.zone, slot.hour
                window before as (partition by slot.zone order by slot.hour
                                  rows between unbounded preceding and 1 preceding)
            )
            select hour, sum(reserved) as reserved, sum(used) as used
              from (select zone, cast(extract(hour from hour at time zone zone) as int) as hour,
                           sum(reserved) / sum(length) as reserved, sum(used) / sum(length) as used
                      from hourly where length > 0 group by 1, 2) of_zone
             group by 1 order by 1""".formatted(CAME, LEFT, CAME, HAD);

    private final JdbcClient jdbc;
    private final long operator;
    private final LocalPeriod period;
    private final Instant now;

    EveryStay(JdbcClient jdbc, long operator, LocalPeriod period, Instant now) {
        this.jdbc = jdbc;
        this.operator = operator;
        this.period = period;
        this.now = now;
    }

    /** In the same words as {@link #of}. */
    List<String> figures() {
        List<String> all = new ArrayList<>();
        asked(BEGUN, Duration.ZERO).query(row -> {
            String money = row.getString("currency") + " " + row.getLong("cents");
            switch (row.getInt("without")) {
                case 0b011 -> all.add("day %s %d %s".formatted(row.getDate("day"), row.getLong("stays"), money));
                case 0b110 -> all.add("site %d %d %s".formatted(row.getLong("site_id"), row.getLong("stays"), money));
                case 0b101 -> {
                    if (row.getLong("stays") > 0) {
                        all.add("week %d %d %d"
                                .formatted(row.getInt("weekday"), row.getInt("hour"), row.getLong("stays")));
                    }
                }
                default ->
                    all.add("all %s %d %d %d %.0f"
                            .formatted(
                                    money,
                                    row.getLong("stays"),
                                    row.getLong("no_shows"),
                                    row.getLong("overstays"),
                                    1000 * row.getDouble("seconds")));
            }
        });
        asked(OCCUPANCY, LONGEST).query(row -> {
            all.add(hour(row.getInt("hour"), row.getDouble("reserved"), row.getDouble("used")));
        });
        return all.stream().sorted().toList();
    }

    static List<String> of(List<BegunStays.Row> rows, HourlyFigures.Hours hours) {
        List<String> all = new ArrayList<>();
        for (BegunStays.Row row : rows) {
            Figures.Part part = row.part();
            String money = part.currency() + " " + part.cents();
            if (row.is(BegunStays.By.DAY)) {
                all.add("day %s %d %s".formatted(row.day(), part.stays(), money));
            } else if (row.is(BegunStays.By.SITE)) {
                all.add("site %d %d %s".formatted(row.siteId(), part.stays(), money));
            } else {
                all.add("all %s %d %d %d %.0f"
                        .formatted(money, part.stays(), row.noShows(), row.overstays(), 1000 * part.seconds()));
            }
        }
        hours.week().forEach(hour -> all.add("week %d %d %d".formatted(hour.weekday(), hour.hour(), hour.stays())));
        hours.occupancy().forEach(hour -> all.add(hour(hour.hour(), hour.reserved(), hour.used())));
        return all.stream().sorted().toList();
    }

    private static String hour(int hour, double reserved, double used) {
        return "hour %d %s %s".formatted(hour, Math.round(reserved * 10) / 10.0, Math.round(used * 10) / 10.0);
    }

    private JdbcClient.StatementSpec asked(String sql, Duration before) {
        return jdbc.sql(sql)
                .param("operator", operator)
                .param("earliest", Timestamp.from(period.earliest().minus(before)))
                .param("latest", Timestamp.from(period.latest()))
                .param("from", period.start())
                .param("to", period.end())
                .param("now", Timestamp.from(now));
    }
}
