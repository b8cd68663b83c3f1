package io.forecourt.replicas;

import io.forecourt.contracts.Snapshot;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The SQL of one kind of copy. Every statement that writes several rows takes them in the order of their keys, so that
 * two of them never wait for each other in a circle.
 *
 * @param name of the table
 * @param columns that are copied, the key first
 */
record ReplicaTable<S extends Snapshot>(String name, List<Column<S>> columns) {

    ReplicaTable {
        columns = List.copyOf(columns);
    }

    String key() {
        return columns.getFirst().name();
    }

    String columnNames() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    /** Inserts what is new and updates what is older: duplicates, reordering and late removals end here. */
    String upsert() {
        return upsertInto(name, "<");
    }

    /** The same for another table of this shape, where the later one of two equal revisions wins. */
    String upsertInto(String table) {
        return upsertInto(table, "<=");
    }

    private String upsertInto(String table, String olderThan) {
        return """
                insert into %s as copy (%s)
                select * from unnest(%s) order by 1
                on conflict (%s) do update set %s, applied_at = clock_timestamp()
                where copy.revision %s excluded.revision""".formatted(table, columnNames(), parameters(), key(), assignments(), olderThan);
    }

    private String parameters() {
        return columns.stream().map(column -> "?::" + column.type() + "[]").collect(Collectors.joining(", "));
    }

    String assignments() {
        return columns.stream()
                .skip(1)
                .map(column -> column.name() + " = excluded." + column.name())
                .collect(Collectors.joining(", "));
    }

    /** The copied columns, each with that prefix. */
    String columnNames(String prefix) {
        return columns.stream().map(column -> prefix + column.name()).collect(Collectors.joining(", "));
    }

    PreparedStatement prepare(Connection connection, String upsert, List<S> snapshots) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(upsert);
        for (int i = 0; i < columns.size(); i++) {
            Column<S> column = columns.get(i);
            Object[] values = snapshots.stream().map(column.value()).toArray();
            statement.setArray(i + 1, connection.createArrayOf(column.type(), values));
        }
        return statement;
    }

    /**
     * @param type PostgreSQL's name of it
     * @param value of the column for a snapshot
     */
    record Column<S>(String name, String type, Function<S, @Nullable Object> value) {}
}
