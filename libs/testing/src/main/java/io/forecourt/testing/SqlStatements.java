package io.forecourt.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import net.ttddyy.dsproxy.QueryInfo;
import org.jspecify.annotations.Nullable;

/**
 * Counts the SQL statements that a piece of work costs, on the thread that does it and on those that answer HTTP
 * requests. What schedulers, relays and consumers do meanwhile is not the work's cost and is left out. A JDBC batch
 * counts once.
 */
public final class SqlStatements {

    private static final Object RECORDING = new Object();
    private static volatile @Nullable Recording current;

    private SqlStatements() {}

    public static int during(ThrowingRunnable work) throws Exception {
        return recordedDuring(work).size();
    }

    /** The statements themselves, so that a failed assertion about their number shows them. */
    public static List<String> recordedDuring(ThrowingRunnable work) throws Exception {
        synchronized (RECORDING) {
            Recording recording = new Recording(Thread.currentThread(), new CopyOnWriteArrayList<>());
            current = recording;
            try {
                work.run();
            } finally {
                current = null;
            }
            return List.copyOf(recording.statements());
        }
    }

    static void executed(List<QueryInfo> queries) {
        Recording recording = current;
        if (recording != null && !queries.isEmpty() && recording.covers(Thread.currentThread())) {
            recording.statements().add(queries.getFirst().getQuery());
        }
    }

    private record Recording(Thread worker, List<String> statements) {

        boolean covers(Thread thread) {
            return thread.equals(worker)
                    || thread.getName().startsWith("tomcat-handler-")
                    || thread.getName().startsWith("http-nio-");
        }
    }
}
