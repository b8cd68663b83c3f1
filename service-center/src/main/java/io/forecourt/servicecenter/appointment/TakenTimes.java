package io.forecourt.servicecenter.appointment;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.forecourt.servicecenter.schedule.Taken;
import io.forecourt.servicecenter.schedule.TimeRange;
import io.forecourt.servicecenter.schedule.Times;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is taken of technicians' time and of bays. */
@Component
class TakenTimes {

    /** No appointment takes longer, its buffer included. */
    private static final Duration LONGEST = Duration.ofDays(2);

    private final JdbcClient jdbc;

    TakenTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(long technicianId, @Nullable Long bayId, TimeRange time) {}

    /** All that overlaps with that time, but for one appointment. */
    Taken in(TimeRange time, long except) {
        // language=sql
        var rows = jdbc.sql("""
                        select technician_id, bay_id, lower(occupied) as from_, upper(occupied) as to_
                        from appointments
                        where starts_at > :earliest and starts_at < :to and upper(occupied) > :from
                          and status not in ('CANCELED', 'NO_SHOW')
                          and id <> :except""")
                .param("earliest", time.from().minus(LONGEST).atOffset(ZoneOffset.UTC))
                .param("from", time.from().atOffset(ZoneOffset.UTC))
                .param("to", time.to().atOffset(ZoneOffset.UTC))
                .param("except", except)
                .query(TakenTimes::row)
                .list();
        return new Taken(
                by(Row::technicianId, rows),
                by(Row::bayId, rows.stream().filter(row -> row.bayId() != null).toList()));
    }

    private static Map<Long, Times> by(Function<Row, Long> whose, List<Row> rows) {
        return rows.stream().collect(groupingBy(whose, mapping(Row::time, collectingAndThen(toList(), Times::of))));
    }

    private static Row row(ResultSet row, int ignored) throws SQLException {
        return new Row(
                row.getLong("technician_id"),
                row.getObject("bay_id", Long.class),
                new TimeRange(
                        row.getObject("from_", OffsetDateTime.class).toInstant(),
                        row.getObject("to_", OffsetDateTime.class).toInstant()));
    }
}
