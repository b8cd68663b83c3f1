package io.forecourt.parking.history;

import static io.forecourt.parking.history.StayExpressions.CAME;
import static io.forecourt.parking.history.StayExpressions.HAD;
import static io.forecourt.parking.history.StayExpressions.LEFT;
import static io.forecourt.parking.history.StayExpressions.NET;
import static io.forecourt.parking.history.StayExpressions.OPEN;

/**
 * What stays add to the figures of the days and hours of their sites, as common table expressions. Everything is added up of
 * these, so that days that are closed and such as are not come to the same. Times are in millionths of a second, which they
 * have no parts of.
 */
final class StayParts {

    private static final String COLUMNS = """
            s.site_id, s.kind, s.state, s.end_reason, s.starts_at, s.ends_at, s.checked_in_at, s.ended_at, s.currency,
            s.paid_cents, s.refunded_cents""";

    /**
     * {@code ended}: those that are over, of the times of {@code span (site_id, zone, from_at, to_at)}, which do not overlap
     * at a site.
     */
    static final String ENDED = """
            ended as (
                select s.*, span.zone, span.from_at, span.to_at
                  from span
                 cross join lateral (
                    select %1$s from stays s
                     where s.site_id = span.site_id and s.starts_at >= span.from_at - interval '24 hours'
                       and s.starts_at < span.to_at
                    union all
                    select %1$s from stays s
                     where s.site_id = span.site_id and s.starts_at < span.from_at - interval '24 hours'
                       and s.ended_at - s.starts_at > interval '24 hours' and s.ended_at > span.from_at) s
                 where not %2$s)""".formatted(COLUMNS, OPEN);

    /** {@code open}: those that are not, of the period of {@code scope (site_id, zone, from_at, to_at)}. */
    static final String NOT_ENDED = """
            open as (
                select %1$s, scope.zone, scope.from_at, scope.to_at
                  from scope join stays s on s.site_id = scope.site_id
                 where %2$s and s.starts_at < scope.to_at)""".formatted(COLUMNS, OPEN);

    /** {@code begun}: for each {@code stay} that began in its time what it adds to that day. */
    static final String BEGUN = """
            begun as (
                select s.site_id, s.zone, cast(local.start as date) as day, cast(extract(hour from local.start) as int) as hour,
                       coalesce(s.currency, '') as currency, cast(%1$s as int) as stays,
                       cast(s.state = 'NO_SHOW' as int) as no_shows,
                       cast(s.kind = 'RESERVATION' and (s.state = 'OVERSTAY'
                           or s.state = 'COMPLETED' and s.ended_at > s.ends_at) as int) as overstays,
                       case when %1$s then coalesce(cast(1000000 * greatest(extract(epoch from %2$s - %3$s), 0) as bigint), 0)
                            else 0 end as micros,
                       %4$s as cents
                  from stay s cross join lateral (select s.starts_at at time zone s.zone as start) local
                 where s.starts_at >= s.from_at and s.starts_at < s.to_at)""".formatted(HAD, LEFT, CAME, NET);

    /**
     * {@code occupied}: for each {@code stay} how long it had and used its place in each hour of its time that
     * has passed. What is not there has no beginning, which {@code least} and {@code greatest} leave out, and has ended before.
     */
    static final String OCCUPIED = """
            occupied as (
                select s.site_id, s.zone, cast(slot.hour at time zone s.zone as date) as day,
                       cast(extract(hour from slot.hour at time zone s.zone) as int) as hour,
                       coalesce(s.currency, '') as currency,
                       1000000 * greatest(0, extract(epoch from least(span.reserved_to, slot.hour + interval '1 hour')
                           - greatest(span.reserved_from, slot.hour))) as reserved,
                       1000000 * greatest(0, extract(epoch from least(span.used_to, slot.hour + interval '1 hour')
                           - greatest(span.used_from, slot.hour))) as used
                  from stay s
                 cross join lateral (
                    select least(s.to_at, cast(:now as timestamptz)) as passed, %1$s as came, %2$s as gone) t
                 cross join lateral (
                    select case when s.kind = 'RESERVATION' then greatest(s.starts_at, s.from_at) end as reserved_from,
                           case when s.kind = 'RESERVATION' then least(coalesce(s.ended_at, s.ends_at), t.passed)
                                else s.from_at end as reserved_to,
                           case when t.came is not null then greatest(t.came, s.from_at) end as used_from,
                           case when t.came is not null then least(t.gone, t.passed) else s.from_at end as used_to) span
                 cross join lateral generate_series(
                    date_trunc('hour', least(span.reserved_from, span.used_from), s.zone),
                    greatest(span.reserved_to, span.used_to) - interval '1 microsecond', interval '1 hour') slot (hour)
                 where %3$s)""".formatted(CAME, LEFT, HAD);

    private StayParts() {}
}
