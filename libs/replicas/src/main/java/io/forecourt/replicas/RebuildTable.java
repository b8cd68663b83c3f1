package io.forecourt.replicas;

import io.forecourt.contracts.Snapshot;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * What the topic holds, gathered beside the copy in a temporary table of one session, so that readers of the copy never
 * see it in between, and then merged into the copy in small transactions, so that writers hardly ever wait.
 */
final class RebuildTable<S extends Snapshot> {

    private static final int MERGED_AT_ONCE = 1_000;

    private final Connection session;
    private final ReplicaTable<S> copy;
    private final String gathered;
    private final OffsetDateTime startedAt;

    private RebuildTable(Connection session, ReplicaTable<S> copy, OffsetDateTime startedAt) {
        this.session = session;
        this.copy = copy;
        this.gathered = "pg_temp." + copy.name() + "_gathered";
        this.startedAt = startedAt;
    }

    /** To be called before the topic's end is looked up: what the listener writes later is newer than that end. */
    static <S extends Snapshot> RebuildTable<S> create(Connection session, ReplicaTable<S> copy) throws SQLException {
        try (Statement statement = session.createStatement();
                ResultSet now = statement.executeQuery("select clock_timestamp()")) {
            now.next();
            RebuildTable<S> table = new RebuildTable<>(session, copy, now.getObject(1, OffsetDateTime.class));
            table.create();
            return table;
        }
    }

    private void create() throws SQLException {
        try (Statement statement = session.createStatement()) {
            statement.execute(
                    "create temporary table %s_gathered (like %s including all)".formatted(copy.name(), copy.name()));
        }
    }

    void gather(List<S> snapshots) throws SQLException {
        try (PreparedStatement upsert = copy.prepare(session, copy.upsertInto(gathered), snapshots)) {
            upsert.executeUpdate();
        }
    }

    /** Deletes rows that the topic does not know, except those that the listener has written since the start. */
    long deleteUnknown() throws SQLException {
        String delete = """
                delete from %1$s copy
                where copy.applied_at < ?
                and not exists (select from %2$s topic where topic.%3$s = copy.%3$s)""".formatted(copy.name(), gathered, copy.key());
        try (PreparedStatement statement = session.prepareStatement(delete)) {
            statement.setObject(1, startedAt);
            return statement.executeUpdate();
        }
    }

    /**
     * Takes the next rows out of the gathered ones and mends the copy with them. A row that has an older or the same
     * revision, or a newer one that the topic does not know of, is made the same; a row that is right is left alone.
     */
    Merged mergeNext() throws SQLException {
        String merge = """
                with next as (
                    delete from %2$s
                    where %3$s in (select %3$s from %2$s order by %3$s limit %7$d)
                    returning %4$s
                ), mended as (
                    insert into %1$s as copy (%4$s)
                    select %4$s from next order by %3$s
                    on conflict (%3$s) do update set %5$s, applied_at = clock_timestamp()
                    where (copy.revision <= excluded.revision or copy.applied_at < ?)
                    and (%6$s) is distinct from (%8$s)
                    returning 1
                )
                select (select count(*) from next), (select count(*) from mended)""".formatted(
                        copy.name(),
                        gathered,
                        copy.key(),
                        copy.columnNames(),
                        copy.assignments(),
                        copy.columnNames("copy."),
                        MERGED_AT_ONCE,
                        copy.columnNames("excluded."));
        try (PreparedStatement statement = session.prepareStatement(merge)) {
            statement.setObject(1, startedAt);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return new Merged(result.getLong(1), result.getLong(2));
            }
        }
    }

    /** @param taken from the gathered rows, zero when there are none left */
    record Merged(long taken, long repaired) {}
}
