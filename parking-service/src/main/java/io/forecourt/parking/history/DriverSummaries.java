package io.forecourt.parking.history;

import static io.forecourt.parking.history.StayExpressions.HAD;
import static io.forecourt.parking.history.StayExpressions.LOCAL_START;
import static io.forecourt.parking.history.StayExpressions.NET;
import static io.forecourt.parking.history.StayExpressions.SECONDS;

import io.forecourt.security.CurrentCaller;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds up what the caller parked, in one statement. A stay counts for the day on which it begins at its site. */
@Service
@Transactional(readOnly = true)
public class DriverSummaries {

    private static final String SQL = """
            select s.site_id, s.name, s.month, s.currency,
                   count(*) filter (where s.had) as stays,
                   coalesce(sum(s.seconds) filter (where s.had), 0) as seconds,
                   sum(s.net) as cents
              from (select s.site_id, site.name, to_char(%1$s, 'YYYY-MM') as month, s.currency, %2$s as had,
                           %3$s as seconds, %4$s as net
                      from stays s join sites site on site.id = s.site_id
                     where s.account_id = :account and s.starts_at >= :earliest and s.starts_at < :latest
                       and %1$s >= :from and %1$s < :to) s
             group by grouping sets ((s.site_id, s.name, s.currency), (s.month, s.currency))
            having count(*) filter (where s.had) > 0 or sum(s.net) > 0
             order by s.month, s.name, s.site_id, s.currency""".formatted(LOCAL_START, HAD, SECONDS, NET);

    private final JdbcClient jdbc;
    private final CurrentCaller caller;
    private final Clock clock;

    DriverSummaries(JdbcClient jdbc, CurrentCaller caller, Clock clock) {
        this.jdbc = jdbc;
        this.caller = caller;
        this.clock = clock;
    }

    private record Site(long id, String name) {}

    /** Of a site or of a month, in one currency. */
    private record Row(@Nullable Site site, @Nullable String month, Figures.Part part) {}

    public DriverSummary own(LocalPeriod period) {
        List<Row> rows = caller.current()
                .accountId()
                .map(account -> rows(account, period))
                .orElse(List.of());
        List<Row> bySite = rows.stream().filter(row -> row.site() != null).toList();
        List<Row> byMonth = rows.stream().filter(row -> row.month() != null).toList();
        return new DriverSummary(
                Figures.total(byMonth.stream().map(Row::part).toList()),
                Figures.by(bySite, Row::site, Row::part).entrySet().stream()
                        .map(site -> new DriverSummary.AtSite(
                                site.getKey().id(), site.getKey().name(), site.getValue()))
                        .sorted(Comparator.comparingLong((DriverSummary.AtSite site) ->
                                        site.figures().stays())
                                .reversed())
                        .toList(),
                Figures.by(byMonth, Row::month, Row::part).entrySet().stream()
                        .map(month -> new DriverSummary.InMonth(month.getKey(), month.getValue()))
                        .toList());
    }

    private List<Row> rows(UUID account, LocalPeriod period) {
        return jdbc.sql(SQL)
                .param("account", account)
                .param("earliest", Timestamp.from(period.earliest()))
                .param("latest", Timestamp.from(period.latest()))
                .param("from", period.start())
                .param("to", period.end())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, _) -> {
                    Long site = row.getObject("site_id", Long.class);
                    return new Row(
                            site == null ? null : new Site(site, row.getString("name")),
                            row.getString("month"),
                            new Figures.Part(
                                    row.getLong("stays"),
                                    row.getDouble("seconds"),
                                    row.getString("currency"),
                                    row.getLong("cents")));
                })
                .list();
    }
}
