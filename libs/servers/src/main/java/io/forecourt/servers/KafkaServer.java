package io.forecourt.servers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/**
 * Kafka in this process: one node that is broker and controller, on this machine's loopback interface and on a data
 * folder that survives restarts and crashes. It creates no topics by itself. When it cannot go on, the process ends.
 */
public final class KafkaServer implements AutoCloseable {

    private static final String NAME = "Kafka";

    private final DataFolder folder;
    private final KafkaRaftServer server;
    private final int port;

    private KafkaServer(DataFolder folder, KafkaRaftServer server, int port) {
        this.folder = folder;
        this.server = server;
        this.port = port;
    }

    /** Starts so that what it acknowledges survives a power cut. */
    public static KafkaServer start(Path dataFolder, int port) {
        return start(dataFolder, port, Durability.DURABLE);
    }

    /**
     * Starts on a new or an existing folder.
     *
     * @param port 0 for any free one
     * @throws ServerFailure if the port is taken, another process owns the folder, or the folder is not whole
     */
    public static KafkaServer start(Path dataFolder, int port, Durability durability) {
        KafkaExit.endTheProcessInOrder();
        DataFolder folder = DataFolder.open(dataFolder, NAME);
        try {
            int claimed = Ports.claim(port, NAME);
            folder.createOnce(KafkaData::format);
            KafkaData.requireWhole(folder.data());
            Properties settings = KafkaSettings.of(claimed, Ports.free(), folder.data(), durability);
            return new KafkaServer(folder, run(settings), claimed);
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw e instanceof ServerFailure failure
                    ? failure
                    : new ServerFailure("Kafka does not start on %s: %s".formatted(dataFolder, e.getMessage()), e);
        }
    }

    private static KafkaRaftServer run(Properties settings) {
        KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
        try {
            server.startup();
            return server;
        } catch (RuntimeException e) {
            stop(server, e);
            throw e;
        }
    }

    private static void stop(KafkaRaftServer halfStarted, RuntimeException reason) {
        try {
            halfStarted.shutdown();
        } catch (RuntimeException e) {
            reason.addSuppressed(e);
        }
    }

    public int port() {
        return port;
    }

    /** What clients connect to. */
    public String bootstrapServers() {
        return Ports.HOST + ":" + port;
    }

    /** Writes everything out and stops. */
    @Override
    public void close() {
        try {
            server.shutdown();
            server.awaitShutdown();
        } finally {
            folder.close();
        }
    }
}
