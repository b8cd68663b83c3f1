package io.forecourt.parking.history;

import static io.forecourt.parking.history.HourlyFigures.HOURS_OF_A_DAY;
import static io.forecourt.parking.history.StayParts.BEGUN;
import static io.forecourt.parking.history.StayParts.ENDED;
import static io.forecourt.parking.history.StayParts.OCCUPIED;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Adds up the days that are over, site by site, and those again of which something has changed. Each step reads stays and
 * changes of one moment and writes what they come to in one transaction; should two instances be at one site, one gives up.
 */
@Component
class ClosingDays {

    private static final Logger log = LoggerFactory.getLogger(ClosingDays.class);

    /** Of a site in one transaction. */
    private static final int DAYS_AT_ONCE = 31;

    /** A day is closed a day after its end: until then the stays of its night are over, and others change none of it. */
    private static final String OPEN_FROM = """
            cast((least(cast(:now as timestamptz), now()) - interval '24 hours') at time zone site.time_zone as date)""";

    private static final String WORK = """
            select site.id from sites site
              left join closed_days done on done.site_id = site.id
             where done.site_id is null or done.time_zone <> site.time_zone or done.until < %s
                or exists (select from changed_days change where change.site_id = site.id)
             order by site.id""".formatted(OPEN_FROM);

    private static final String STATE = """
            select site.time_zone, done.time_zone = site.time_zone as same_clocks, done.until, %s as open_from,
                   (select cast(min(s.starts_at) at time zone site.time_zone as date) from stays s where s.site_id = site.id)
                       as first
              from sites site join closed_days done on done.site_id = site.id
             where site.id = :site for no key update of done skip locked""".formatted(OPEN_FROM);

    /** Those from one to another, and those before of which something has changed. */
    private static final String DAYS = """
            with days as (
                select cast(day as date) as day
                  from generate_series(cast(:from as date), cast(:to as date) - 1, interval '1 day') day
                union
                select cast(day as date)
                  from changed_days change
                 cross join lateral generate_series(
                    cast(change.from_at at time zone :zone as date),
                    least(cast(change.to_at at time zone :zone as date), cast(:from as date) - 1), interval '1 day') day
                 where change.site_id = :site)
            """;

    private static final String EMPTY =
            DAYS + "delete from parked_days d using days where d.site_id = :site and d.day = days.day";

    private static final String FILL =
            DAYS + """
            , span as (
                select cast(:site as bigint) as site_id, cast(:zone as text) as zone,
                       cast(day as timestamp) at time zone :zone as from_at,
                       cast(day + 1 as timestamp) at time zone :zone as to_at
                  from days
            ), %1$s, stay as (select * from ended), %2$s, %3$s, part as (
                select day, hour, currency, 1 as beginnings, stays, no_shows, overstays, micros, cents, 0 as reserved, 0 as used from begun
                union all
                select day, hour, currency, 0, 0, 0, 0, 0, 0, reserved, used from occupied)
            insert into parked_days (site_id, day, currency, beginnings, stays, no_shows, overstays, micros, cents, begun,
                                     reserved, used)
            select :site, day, currency, sum(beginnings), sum(stays), sum(no_shows), sum(overstays), sum(micros), sum(cents),
                   cast(array[%4$s] as int[]), cast(array[%5$s] as double precision[]), cast(array[%6$s] as double precision[])
              from part group by day, currency""".formatted(ENDED, BEGUN, OCCUPIED, byHour("stays"), byHour("reserved"), byHour("used"));

    private final JdbcClient jdbc;
    private final TransactionTemplate oneMoment;
    private final Clock clock;

    ClosingDays(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.oneMoment = new TransactionTemplate(transactions);
        this.oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.clock = clock;
    }

    private record State(
            String timeZone,
            boolean sameClocks,
            LocalDate until,
            LocalDate openFrom,
            @Nullable LocalDate first) {

        LocalDate from() {
            if (sameClocks) {
                return until;
            }
            return first == null || first.isAfter(openFrom) ? openFrom : first;
        }

        LocalDate to() {
            LocalDate some = from().plusDays(DAYS_AT_ONCE);
            return some.isBefore(openFrom) ? some : openFrom.isBefore(from()) ? from() : openFrom;
        }
    }

    /** @return whether nothing was left to do */
    boolean close(BooleanSupplier stopping) {
        List<Long> sites = jdbc.sql(WORK).param("now", now()).query(Long.class).list();
        for (long site : sites) {
            boolean isMore = true;
            while (isMore) {
                if (stopping.getAsBoolean()) {
                    return false;
                }
                isMore = closeSome(site);
            }
        }
        return true;
    }

    /** @return whether there is more to do at that site */
    private boolean closeSome(long site) {
        // So that there is a row to hold. Without a time zone it says of no day that it is closed.
        jdbc.sql(
                        "insert into closed_days (site_id, time_zone, until) values (?, '', date '1970-01-01') on conflict do nothing")
                .param(site)
                .update();
        try {
            return Boolean.TRUE.equals(oneMoment.execute(
                    _ -> hold(site).map(state -> close(site, state)).orElse(false)));
        } catch (ConcurrencyFailureException e) {
            log.debug("Another instance closes days of site {}", site, e);
            return false;
        }
    }

    private Optional<State> hold(long site) {
        return jdbc.sql(STATE)
                .param("site", site)
                .param("now", now())
                .query(State.class)
                .optional();
    }

    private boolean close(long site, State state) {
        if (!state.sameClocks()) {
            jdbc.sql("delete from parked_days where site_id = ?").param(site).update();
        }
        for (String change : List.of(EMPTY, FILL)) {
            jdbc.sql(change)
                    .param("site", site)
                    .param("zone", state.timeZone())
                    .param("from", state.from())
                    .param("to", state.to())
                    .param("now", now())
                    .update();
        }
        jdbc.sql("delete from changed_days where site_id = ?").param(site).update();
        jdbc.sql("update closed_days set time_zone = ?, until = ? where site_id = ?")
                .params(state.timeZone(), state.to(), site)
                .update();
        return state.to().isBefore(state.openFrom());
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static String byHour(String column) {
        return IntStream.range(0, HOURS_OF_A_DAY)
                .mapToObj(hour -> "coalesce(sum(%s) filter (where hour = %d), 0)".formatted(column, hour))
                .collect(Collectors.joining(", "));
    }
}
