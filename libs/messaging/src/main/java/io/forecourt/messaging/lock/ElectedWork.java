package io.forecourt.messaging.lock;

import java.sql.Connection;
import java.sql.SQLException;

/** Work that one instance of a service does while the others stand by. */
public interface ElectedWork {

    /**
     * Until the service stops, or the session is lost and the election with it.
     *
     * @param session the one that holds the lock: what is written through it, is written by the elected instance
     */
    void lead(Connection session, WorkSignal signal) throws SQLException, InterruptedException;

    /** Called again and again for as long as the database is not to be had. */
    void databaseAway(SQLException cause);
}
