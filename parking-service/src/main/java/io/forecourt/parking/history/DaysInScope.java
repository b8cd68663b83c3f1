package io.forecourt.parking.history;

import static io.forecourt.parking.history.StayParts.ENDED;
import static io.forecourt.parking.history.StayParts.NOT_ENDED;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Where the figures of a period come from: for days that are closed from what was added up of them, for others, and such as
 * have changed since, from the stays. What is not over is always looked at, as it changes with time. All that one statement
 * asks is of one moment, so that nothing counts twice or not at all.
 */
final class DaysInScope {

    /** {@code closed}: days as they were added up; {@code stay}: all stays that have to be looked at beside them. */
    static final String CLOSED_AND_STAYS = """
            with scope as materialized (
                select site.id as site_id, site.name, site.time_zone as zone,
                       cast(:from as timestamp) at time zone site.time_zone as from_at,
                       cast(:to as timestamp) at time zone site.time_zone as to_at,
                       greatest(cast(:from as date), least(cast(:to as date), coalesce(done.until, cast(:from as date))))
                           as until
                  from sites site
                  left join closed_days done on done.site_id = site.id and done.time_zone = site.time_zone
                 where %s
            ), changed as materialized (
                select distinct scope.site_id, scope.zone, cast(day as date) as day
                  from scope join changed_days change on change.site_id = scope.site_id
                 cross join lateral generate_series(
                    greatest(cast(change.from_at at time zone scope.zone as date), cast(:from as date)),
                    least(cast(change.to_at at time zone scope.zone as date), scope.until - 1), interval '1 day') day
            ), closed as (
                select scope.name, scope.zone, d.*
                  from scope
                  join parked_days d on d.site_id = scope.site_id
                 where d.day >= cast(:from as date) and d.day < cast(:to as date) and d.day < scope.until
                   and not exists (select from changed where changed.site_id = d.site_id and changed.day = d.day)
            ), span as (
                select site_id, zone, cast(until as timestamp) at time zone zone as from_at, to_at
                  from scope where until < cast(:to as date)
                union all
                select site_id, zone, cast(day as timestamp) at time zone zone, cast(day + 1 as timestamp) at time zone zone
                  from changed
            ), %s, %s, stay as (select * from ended union all select * from open)
            """.formatted(DashboardScope.OF_SITE, ENDED, NOT_ENDED);

    private DaysInScope() {}

    static StatementSpec ask(JdbcClient jdbc, String sql, DashboardScope scope, LocalPeriod period, Instant now) {
        return jdbc.sql(sql)
                .param("site", scope.siteId())
                .param("operator", scope.operatorId())
                .param("from", period.start())
                .param("to", period.end())
                .param("now", Timestamp.from(now));
    }
}
