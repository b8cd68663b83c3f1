package io.forecourt.testing;

import io.forecourt.servers.DatabaseSetup;
import io.forecourt.servers.Durability;
import io.forecourt.servers.PostgresServer;
import org.springframework.boot.SpringApplication;

/** The test servers on this machine, gone with all their files at the JVM's end. */
final class EmbeddedServers {

    private static final TestFolder FOLDER = TestFolder.create();

    static {
        afterTheContexts(FOLDER::delete);
    }

    private EmbeddedServers() {}

    static DatabaseSetup startPostgres() {
        PostgresServer server = PostgresServer.start(FOLDER.resolve(TestFolder.POSTGRES), 0, Durability.FAST);
        afterTheContexts(server::close);
        return server.setup();
    }

    static TestBroker startKafka() {
        EmbeddedBroker broker = new EmbeddedBroker(FOLDER.resolve(TestFolder.KAFKA));
        afterTheContexts(broker::interrupt);
        return broker;
    }

    /** When all application contexts are closed: last registered, first run. */
    private static void afterTheContexts(Runnable action) {
        SpringApplication.getShutdownHandlers().add(action);
    }
}
