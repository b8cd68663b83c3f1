package io.forecourt.messaging.relay;

import io.forecourt.messaging.outbox.Backlog;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The outbox as its relay sees it, through the very session that holds the relay's lock: when the lock is lost, there
 * is nothing left to read from.
 */
final class OutboxTable {

    /** How much of the outbox is read at once, so that a queue of large events needs no large heap. */
    private static final int BATCH_BYTES = 8 << 20;

    // language=sql
    private static final String READ = """
            select id, event_id, topic, key, type, body, correlation_id, created_at, bytes
            from (
                select next.*, sum(octet_length(body)) over (order by id) as bytes
                from (select * from outbox order by id limit ?) next
            ) batch
            where bytes - octet_length(body) < ?
            order by id""";

    // language=sql
    private static final String REJECT = """
            with rejected as (delete from outbox where id = ? returning *)
            insert into outbox_rejected (id, event_id, topic, key, type, body, correlation_id, created_at, reason)
            select id, event_id, topic, key, type, body, correlation_id, created_at, ? from rejected
            on conflict do nothing""";

    /** How much waits, since when, and how many were set aside. */
    // language=sql
    static final String COUNTED = """
            select count(*), min(created_at), (select count(*) from outbox_rejected) from outbox""";

    private final Connection session;

    OutboxTable(Connection session) {
        this.session = session;
    }

    /**
     * Makes the session one for this work. A deletion that a crash undoes only means that an event is sent again, which is
     * not worth a disk flush. And PostgreSQL plans by what it knows of the table, which is empty nearly always: it would
     * read all that was sent since the last vacuum, each time, or plan anew for each list of ids.
     */
    void prepare() throws SQLException {
        try (Statement statement = session.createStatement()) {
            statement.execute("set synchronous_commit = off");
            statement.execute("set enable_seqscan = off");
            statement.execute("set plan_cache_mode = force_generic_plan");
        }
    }

    Batch read(int limit) throws SQLException {
        try (PreparedStatement query = session.prepareStatement(READ)) {
            query.setInt(1, limit);
            query.setInt(2, BATCH_BYTES);
            List<OutboxRow> rows = new ArrayList<>();
            long bytes = 0;
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    rows.add(row(row));
                    bytes = row.getLong(9);
                }
            }
            return new Batch(rows, rows.size() < limit && bytes < BATCH_BYTES);
        }
    }

    private static OutboxRow row(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getLong(1),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getObject(8, OffsetDateTime.class).toInstant());
    }

    void delete(Collection<Long> ids) throws SQLException {
        if (ids.isEmpty()) {
            return;
        }
        try (PreparedStatement delete = session.prepareStatement("delete from outbox where id = any(?)")) {
            delete.setArray(1, session.createArrayOf("bigint", ids.toArray()));
            delete.executeUpdate();
        }
    }

    void setAside(long id, String reason) throws SQLException {
        try (PreparedStatement reject = session.prepareStatement(REJECT)) {
            reject.setLong(1, id);
            reject.setString(2, reason);
            reject.executeUpdate();
        }
    }

    /** Counts, which takes the longer the more there is. */
    Backlog backlog() throws SQLException {
        try (Statement statement = session.createStatement();
                ResultSet row = statement.executeQuery("select count(*), min(created_at) from outbox")) {
            row.next();
            return Backlog.of(row);
        }
    }

    /** @param isAll whether nothing else waited when it was read */
    record Batch(List<OutboxRow> rows, boolean isAll) {

        /** What waits, where it is all of it. */
        Backlog asBacklog() {
            return rows.isEmpty()
                    ? Backlog.NONE
                    : new Backlog(rows.size(), rows.getFirst().createdAt());
        }
    }
}
