package io.forecourt.servers;

import java.nio.file.Path;
import java.util.Properties;

/** What the embedded Kafka is told: one node that is broker and controller, loopback only, little memory. */
final class KafkaSettings {

    static final int NODE_ID = 1;
    static final String CONTROLLER_LISTENER = "CONTROLLER";

    private KafkaSettings() {}

    static Properties of(int port, int controllerPort, Path data, Durability durability) {
        Properties settings = new Properties();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", Integer.toString(NODE_ID));
        settings.put("controller.quorum.voters", "%d@%s:%d".formatted(NODE_ID, Ports.HOST, controllerPort));
        settings.put("controller.listener.names", CONTROLLER_LISTENER);
        String listener = "PLAINTEXT://%s:%d".formatted(Ports.HOST, port);
        settings.put("listeners", "%s,%s://%s:%d".formatted(listener, CONTROLLER_LISTENER, Ports.HOST, controllerPort));
        settings.put("advertised.listeners", listener);
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("log.dirs", data.toString());

        // After a crash the broker waits until the controller has given its earlier self up.
        settings.put("broker.session.timeout.ms", "3000");
        settings.put("broker.heartbeat.interval.ms", "500");

        settings.put("auto.create.topics.enable", "false");
        settings.put("group.initial.rebalance.delay.ms", "0");
        for (String internal :
                new String[] {"offsets.topic", "transaction.state.log", "share.coordinator.state.topic"}) {
            settings.put(internal + ".replication.factor", "1");
            settings.put(internal + ".num.partitions", "4");
        }
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");

        if (durability == Durability.DURABLE) {
            // There is no second node that would still have what the power cut took from this one.
            settings.put("log.flush.interval.messages", "1");
        }

        settings.put("num.network.threads", "2");
        settings.put("num.io.threads", "3");
        settings.put("background.threads", "2");
        settings.put("group.coordinator.threads", "1");
        settings.put("log.cleaner.dedupe.buffer.size", Integer.toString(4 << 20));
        settings.put("log.cleaner.io.buffer.size", Integer.toString(128 << 10));
        settings.put("log.segment.bytes", Integer.toString(64 << 20));
        settings.put("log.index.size.max.bytes", Integer.toString(1 << 20));
        settings.put("metadata.log.segment.bytes", Integer.toString(16 << 20));
        settings.put("metadata.max.idle.interval.ms", "5000");
        return settings;
    }
}
