package io.forecourt.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaServerIT {

    @TempDir
    Path folder;

    @Test
    void keepsRecordsAndItsPortOverARestart() throws Exception {
        int port;
        try (KafkaServer server = KafkaServer.start(folder, 0)) {
            port = server.port();
            createTopic(server);
            send(server, "first");
        }
        try (KafkaServer server = KafkaServer.start(folder, port)) {
            send(server, "second");
            assertThat(values(server)).containsExactly("first", "second");
        }
    }

    @Test
    void namesThePortThatIsInUse() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> KafkaServer.start(folder, taken.getLocalPort()))
                    .isInstanceOf(ServerFailure.class)
                    .hasMessageContaining("Port " + taken.getLocalPort())
                    .hasMessageContaining("in use");
        }
    }

    @Test
    void refusesAFolderThatAnotherServerUses() {
        try (KafkaServer server = KafkaServer.start(folder, 0)) {
            assertThat(server.port()).isPositive();
            assertThatThrownBy(() -> KafkaServer.start(folder, 0))
                    .isInstanceOf(ServerFailure.class)
                    .hasMessageContaining("Another process runs Kafka on " + folder);
        }
    }

    @Test
    void startsOverAfterAnInterruptedFirstStart() throws Exception {
        Files.createDirectories(folder.resolve("data.unfinished"));
        Files.writeString(folder.resolve("data.unfinished/meta.properties"), "half");
        try (KafkaServer server = KafkaServer.start(folder, 0)) {
            createTopic(server);
            assertThat(folder.resolve("data.unfinished")).doesNotExist();
        }
    }

    @Test
    void saysWhichPartOfTheDataIsMissing() throws Exception {
        KafkaServer.start(folder, 0).close();
        Files.delete(folder.resolve("data/meta.properties"));
        assertThatThrownBy(() -> KafkaServer.start(folder, 0))
                .isInstanceOf(ServerFailure.class)
                .hasMessageContaining("meta.properties is missing")
                .hasMessageContaining("move it away");
    }

    private static void createTopic(KafkaServer server) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", server.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic("cars", 1, (short) 1)))
                    .all()
                    .get();
        }
    }

    private static void send(KafkaServer server, String value) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", server.bootstrapServers(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("cars", "key", value)).get();
        }
    }

    private static List<String> values(KafkaServer server) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", server.bootstrapServers(), "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            TopicPartition partition = new TopicPartition("cars", 0);
            consumer.assign(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).get(partition);
            List<String> values = new java.util.ArrayList<>();
            while (values.size() < end) {
                consumer.poll(Duration.ofSeconds(1)).forEach(found -> values.add(found.value()));
            }
            return values;
        }
    }
}
