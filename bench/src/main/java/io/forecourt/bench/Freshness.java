package io.forecourt.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/**
 * How old the copies were, by PostgreSQL's own commit timestamps: both ends of each distance are read from one clock, and
 * the database is not asked anything while the measurement runs.
 */
final class Freshness {

    private static final String DELAYS = """
            select extract(epoch from pg_xact_commit_timestamp(copy.xmin) - pg_xact_commit_timestamp(source.xmin))
            from inventory.automobiles source
            join %s.automobile_vo copy on copy.vin = source.vin and copy.revision = source.revision
            where source.vin = any (?)
            """;

    private static final String BEHIND = """
            select count(*)
            from inventory.automobiles source
            left join %s.automobile_vo copy on copy.vin = source.vin and copy.revision = source.revision
            where copy.vin is null
            """;

    private static final String SPAN = """
            select count(*), extract(epoch from max(at) - min(at))
            from (select pg_xact_commit_timestamp(xmin) as at from %s.automobile_vo where vin = any (?)) commits
            """;

    private final Connection superuser;
    private final String schema;

    Freshness(Connection superuser, String schema) {
        this.superuser = superuser;
        this.schema = schema;
    }

    /** Nanoseconds from the commit in inventory to the commit of the copy, for the newest change of each of these cars. */
    Histogram delays(Collection<String> vins) throws SQLException {
        Histogram delays = new Histogram(TimeUnit.HOURS.toNanos(1), 3);
        try (PreparedStatement query = superuser.prepareStatement(DELAYS.formatted(schema))) {
            query.setArray(1, superuser.createArrayOf("text", vins.toArray()));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    delays.recordValue((long) (Math.max(0, rows.getDouble(1)) * 1e9));
                }
            }
        }
        if (delays.getTotalCount() != vins.size()) {
            throw new IllegalStateException(
                    "%s has %d of %d changes".formatted(schema, delays.getTotalCount(), vins.size()));
        }
        return delays;
    }

    boolean caughtUp() throws SQLException {
        try (var statement = superuser.createStatement();
                ResultSet rows = statement.executeQuery(BEHIND.formatted(schema))) {
            rows.next();
            return rows.getLong(1) == 0;
        }
    }

    /** Copies a second, between the first and the last commit that wrote one of these cars. */
    double drainRate(Collection<String> vins) throws SQLException {
        try (PreparedStatement query = superuser.prepareStatement(SPAN.formatted(schema))) {
            query.setArray(1, superuser.createArrayOf("text", vins.toArray()));
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1) / Math.max(rows.getDouble(2), 1e-3);
            }
        }
    }
}
