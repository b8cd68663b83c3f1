package io.forecourt.testing;

import io.forecourt.servers.DatabaseSetup;
import io.forecourt.servers.Durability;
import io.forecourt.servers.KafkaServer;
import io.forecourt.servers.PostgresServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** The test servers on this machine, on folders that are deleted at the JVM's end. */
final class EmbeddedServers {

    private EmbeddedServers() {}

    static DatabaseSetup startPostgres() {
        Path folder = temporaryFolder("postgres");
        PostgresServer server = PostgresServer.start(folder, 0, Durability.FAST);
        atEnd(server::close, folder);
        return server.setup();
    }

    static TestBroker startKafka() {
        Path folder = temporaryFolder("kafka");
        EmbeddedBroker broker = new EmbeddedBroker(folder);
        atEnd(broker::interrupt, folder);
        return broker;
    }

    private static Path temporaryFolder(String server) {
        try {
            return Files.createTempDirectory("forecourt-test-" + server + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void atEnd(Runnable stop, Path folder) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stop.run();
            try {
                FileSystemUtils.deleteRecursively(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
    }

    private static final class EmbeddedBroker implements TestBroker {

        private final Path folder;
        private final int port;
        private KafkaServer server;
        private boolean running = true;

        EmbeddedBroker(Path folder) {
            this.folder = folder;
            this.server = KafkaServer.start(folder, 0);
            this.port = server.port();
        }

        @Override
        public String bootstrapServers() {
            return server.bootstrapServers();
        }

        @Override
        public synchronized void interrupt() {
            if (running) {
                server.close();
                running = false;
            }
        }

        @Override
        public synchronized void resume() {
            if (!running) {
                server = KafkaServer.start(folder, port);
                running = true;
            }
        }
    }
}
