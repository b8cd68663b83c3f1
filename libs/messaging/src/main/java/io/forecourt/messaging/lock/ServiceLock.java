package io.forecourt.messaging.lock;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * An advisory lock that one session of the service can have. It ends with the session, however that ends: the database
 * itself sees to it when an instance dies. Closing it gives it up at once, where the end of a session takes the database
 * a moment.
 */
public final class ServiceLock implements AutoCloseable {

    // Schemas share a database, and advisory locks do not know of schemas.
    private static final String KEY = "hashtextextended(current_schema() || '.' || ?, 0)";
    private static final String TRY = "select pg_try_advisory_lock(" + KEY + ")";
    private static final String RELEASE = "select pg_advisory_unlock(" + KEY + ")";

    private final Connection session;
    private final String name;

    private ServiceLock(Connection session, String name) {
        this.session = session;
        this.name = name;
    }

    /** The lock, if no session has it. */
    public static Optional<ServiceLock> tryAcquire(Connection session, String name) throws SQLException {
        return ask(session, TRY, name) ? Optional.of(new ServiceLock(session, name)) : Optional.empty();
    }

    private static boolean ask(Connection session, String sql, String name) throws SQLException {
        try (PreparedStatement query = session.prepareStatement(sql)) {
            query.setString(1, name);
            try (ResultSet result = query.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        if (!session.isClosed()) {
            ask(session, RELEASE, name);
        }
    }
}
