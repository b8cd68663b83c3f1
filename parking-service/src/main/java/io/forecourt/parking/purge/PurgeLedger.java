package io.forecourt.parking.purge;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Proves what was forgotten, and of whom it says nothing. Rows are only added. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PurgeLedger {

    private final JdbcClient jdbc;
    private final Clock clock;

    PurgeLedger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param overBy by when it was over; null where it was not asked for that */
    public void record(String what, int number, @Nullable Instant overBy) {
        if (number > 0) {
            jdbc.sql("insert into purges (what, number, over_by, purged_at) values (:what, :number, :overBy, :now)")
                    .param("what", what)
                    .param("number", number)
                    .param("overBy", overBy == null ? null : utc(overBy), Types.TIMESTAMP_WITH_TIMEZONE)
                    .param("now", utc(clock.instant()))
                    .update();
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
