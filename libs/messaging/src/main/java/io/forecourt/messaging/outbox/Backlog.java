package io.forecourt.messaging.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How much waits in an outbox.
 *
 * @param oldest when what has waited longest was written, absent when nothing waits
 */
public record Backlog(long depth, @Nullable Instant oldest) {

    public static final Backlog NONE = new Backlog(0, null);

    /** From the current row: how many, and since when. */
    public static Backlog of(ResultSet row) throws SQLException {
        OffsetDateTime oldest = row.getObject(2, OffsetDateTime.class);
        return new Backlog(row.getLong(1), oldest == null ? null : oldest.toInstant());
    }

    Backlog minus(int sent) {
        return new Backlog(Math.max(0, depth - sent), depth > sent ? oldest : null);
    }
}
