package io.forecourt.servers;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * Kafka in this process: one node that is broker and controller, on this machine's loopback interface and on a data
 * folder that survives restarts. It creates no topics by itself.
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

    /**
     * Starts on a new or an existing folder.
     *
     * @param port 0 for any free one
     * @throws ServerFailure if the port is taken, another process owns the folder, or the folder is not whole
     */
    public static KafkaServer start(Path dataFolder, int port) {
        DataFolder folder = DataFolder.open(dataFolder, NAME);
        try {
            int claimed = Ports.claim(port, NAME);
            folder.createOnce(KafkaServer::format);
            requireWhole(folder.data());
            Properties settings = KafkaSettings.of(claimed, Ports.claim(0, NAME), folder.data());
            KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
            server.startup();
            return new KafkaServer(folder, server, claimed);
        } catch (ServerFailure e) {
            folder.close();
            throw e;
        } catch (Throwable e) {
            folder.close();
            throw new ServerFailure("Kafka does not start on %s: %s".formatted(dataFolder, e), e);
        }
    }

    private static void format(Path data) throws IOException {
        try {
            new Formatter()
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .setClusterId(Uuid.randomUuid().toString())
                    .setNodeId(KafkaSettings.NODE_ID)
                    .setControllerListenerName(KafkaSettings.CONTROLLER_LISTENER)
                    .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .setMetadataLogDirectory(data.toString())
                    .addDirectory(data.toString())
                    .run();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new ServerFailure("Kafka cannot create its data in %s: %s".formatted(data, e.getMessage()), e);
        }
    }

    private static void requireWhole(Path data) {
        for (String file : new String[] {"meta.properties", "__cluster_metadata-0"}) {
            if (!Files.exists(data.resolve(file)) && !neverStarted(data, file)) {
                throw new ServerFailure(
                        "The Kafka data in %s is incomplete: %s is missing. Restore the folder from a backup, or move it away to start with empty topics."
                                .formatted(data, file));
            }
        }
    }

    private static boolean neverStarted(Path data, String file) {
        return file.startsWith("__") && !Files.exists(data.resolve("recovery-point-offset-checkpoint"));
    }

    public int port() {
        return port;
    }

    /** What clients connect to. */
    public String bootstrapServers() {
        return Ports.HOST + ":" + port;
    }

    /** Hands its clients off, writes everything out and stops. */
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
