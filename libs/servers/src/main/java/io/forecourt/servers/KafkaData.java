package io.forecourt.servers;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;

/** Kafka's files: formats a new folder, and looks whether an old one is one that this Kafka can open. */
final class KafkaData {

    private static final String PROPERTIES = "meta.properties";
    private static final String METADATA = "__cluster_metadata-0";

    private KafkaData() {}

    static void format(Path data) throws IOException {
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

    /** A folder that was never started on has no metadata yet; without it, one that was would lose every topic. */
    static void requireWhole(Path data) throws IOException {
        if (!Files.exists(data.resolve(PROPERTIES))) {
            throw incomplete(data, PROPERTIES + " is missing");
        }
        boolean startedBefore = Files.exists(data.resolve("recovery-point-offset-checkpoint"));
        if (startedBefore && !Files.exists(data.resolve(METADATA))) {
            throw incomplete(data, METADATA + " is missing");
        }
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(data.resolve(PROPERTIES))) {
            properties.load(in);
        }
        if (!Integer.toString(KafkaSettings.NODE_ID).equals(properties.getProperty("node.id"))
                || properties.getProperty("cluster.id") == null) {
            throw incomplete(data, PROPERTIES + " was not written by this Kafka");
        }
    }

    private static ServerFailure incomplete(Path data, String what) {
        return new ServerFailure(
                "The Kafka data in %s is not whole: %s. Restore the folder from a backup, or move it away to start with empty topics."
                        .formatted(data, what));
    }
}
