package io.forecourt.testing;

/** The Kafka broker that all tests of the JVM share. */
public interface TestBroker {

    String bootstrapServers();

    /** Takes the broker away; clients see an outage until {@link #resume}. */
    void interrupt();

    /** Brings it back at the same address, with all that it knew. */
    void resume();

    /** Runs the work while the broker is away, and brings it back whatever happens. */
    default void duringOutage(ThrowingRunnable work) throws Exception {
        interrupt();
        try {
            work.run();
        } finally {
            resume();
        }
    }
}
