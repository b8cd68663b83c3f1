package io.forecourt.parking.history;

import static io.forecourt.parking.history.StayParts.BEGUN;
import static io.forecourt.parking.history.StayParts.OCCUPIED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds up stays by the hours of the sites' clocks: when they begin in the week, and how many places are taken on average. */
@Component
class HourlyFigures {

    static final int HOURS_OF_A_DAY = 24;

    private static final String SQL = DaysInScope.CLOSED_AND_STAYS
            + """
            , %1$s, %2$s, week as (
                select zone, extract(isodow from day) as weekday, array[%3$s] as begun, array[%4$s] as reserved,
                       array[%5$s] as used
                  from closed group by 1, 2
            ), part as (
                select zone, weekday, hour, begun[hour + 1] as begun, reserved[hour + 1] as reserved, used[hour + 1] as used
                  from week cross join generate_series(0, 23) hour
                union all
                select zone, extract(isodow from day), hour, stays, 0, 0 from begun
                union all
                select zone, 0, hour, 0, reserved, used from occupied
            ), length as (
                select zone, cast(extract(hour from hour at time zone zone) as int) as hour,
                       1000000 * sum(extract(epoch from least(hour + interval '1 hour', upper) - hour)) as micros
                  from (select distinct zone, from_at as lower, least(to_at, cast(:now as timestamptz)) as upper
                          from scope) zones
                 cross join lateral generate_series(lower, upper - interval '1 microsecond', interval '1 hour') hour
                 group by 1, 2
            ), taken as (
                select zone, hour, sum(reserved) as reserved, sum(used) as used from part group by 1, 2
            )
            select 0 as weekday, hour, 0 as begun, sum(coalesce(taken.reserved, 0) / length.micros) as reserved,
                   sum(coalesce(taken.used, 0) / length.micros) as used
              from length left join taken using (zone, hour)
             group by hour
            union all
            select weekday, hour, sum(begun), 0, 0 from part group by 1, 2 having sum(begun) > 0
             order by 1, 2""".formatted(BEGUN, OCCUPIED, sums("begun"), sums("reserved"), sums("used"));

    private final JdbcClient jdbc;

    HourlyFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Both in the order of time; what has not begun to pass has no occupancy. */
    record Hours(List<Dashboard.Hour> occupancy, List<Dashboard.WeekHour> week) {}

    Hours addedUp(DashboardScope scope, LocalPeriod period, Instant now) {
        var hours = new Hours(new ArrayList<>(), new ArrayList<>());
        DaysInScope.ask(jdbc, SQL, scope, period, now).query(row -> {
            int weekday = row.getInt("weekday");
            int hour = row.getInt("hour");
            if (weekday == 0) {
                hours.occupancy()
                        .add(new Dashboard.Hour(
                                hour, rounded(row.getDouble("reserved")), rounded(row.getDouble("used"))));
            } else {
                hours.week().add(new Dashboard.WeekHour(weekday, hour, row.getLong("begun")));
            }
        });
        return hours;
    }

    private static String sums(String column) {
        return IntStream.rangeClosed(1, HOURS_OF_A_DAY)
                .mapToObj(hour -> "sum(%s[%d])".formatted(column, hour))
                .collect(Collectors.joining(", "));
    }

    private static double rounded(double places) {
        return Math.round(places * 10) / 10.0;
    }
}
