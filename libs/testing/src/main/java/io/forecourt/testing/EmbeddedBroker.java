package io.forecourt.testing;

import io.forecourt.servers.Durability;
import io.forecourt.servers.KafkaServer;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A broker in this JVM, whose outage is a real stop and start on the same port and folder. */
final class EmbeddedBroker implements TestBroker {

    private final Path folder;
    private final int port;
    private final String bootstrapServers;
    private @Nullable KafkaServer server;

    EmbeddedBroker(Path folder) {
        this.folder = folder;
        KafkaServer started = KafkaServer.start(folder, 0, Durability.FAST);
        this.port = started.port();
        this.bootstrapServers = started.bootstrapServers();
        this.server = started;
    }

    @Override
    public String bootstrapServers() {
        return bootstrapServers;
    }

    @Override
    public synchronized void interrupt() {
        if (server != null) {
            server.close();
            server = null;
        }
    }

    @Override
    public synchronized void resume() {
        if (server == null) {
            server = KafkaServer.start(folder, port, Durability.FAST);
        }
    }
}
