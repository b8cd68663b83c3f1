package io.forecourt.messaging.lock;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * An advisory lock that one session of the service can have. It is given up with the session, however that ends: the
 * database itself sees to it when an instance dies.
 */
public final class ServiceLock {

    // Schemas share a database, and advisory locks do not know of schemas.
    private static final String TRY = "select pg_try_advisory_lock(hashtextextended(current_schema() || '.' || ?, 0))";

    private ServiceLock() {}

    /** True when this session has the lock now and did not have it before. */
    public static boolean tryAcquire(Connection session, String name) throws SQLException {
        try (PreparedStatement query = session.prepareStatement(TRY)) {
            query.setString(1, name);
            try (ResultSet result = query.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }
}
