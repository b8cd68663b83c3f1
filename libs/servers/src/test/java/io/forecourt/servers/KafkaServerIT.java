package io.forecourt.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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
            Records.createTopic(server);
            Records.send(server, "first");
        }
        try (KafkaServer server = KafkaServer.start(folder, port)) {
            Records.send(server, "second");
            assertThat(Records.values(server)).containsExactly("first", "second");
        }
    }

    @Test
    void createsNoTopicThatNobodyAskedFor() throws Exception {
        try (KafkaServer server = KafkaServer.start(folder, 0, Durability.FAST)) {
            assertThatThrownBy(() -> Records.send(server, "lost", Map.of("max.block.ms", "500")))
                    .hasMessageContaining("not present in metadata");
        }
    }

    @Test
    void namesThePortThatIsInUse() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.ofLiteral(Ports.HOST))) {
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
            Records.createTopic(server);
            assertThat(folder.resolve("data.unfinished")).doesNotExist();
        }
    }

    @Test
    void refusesDataThatItDidNotWrite() throws Exception {
        KafkaServer.start(folder, 0).close();
        Files.writeString(folder.resolve("data/meta.properties"), "half a file");
        assertThatThrownBy(() -> KafkaServer.start(folder, 0))
                .isInstanceOf(ServerFailure.class)
                .hasMessageContaining("meta.properties was not written by this Kafka");
    }

    @Test
    void saysWhichPartOfTheDataIsMissing() throws Exception {
        KafkaServer.start(folder, 0).close();
        Files.delete(folder.resolve("data/meta.properties"));
        assertThatThrownBy(() -> KafkaServer.start(folder, 0))
                .isInstanceOf(ServerFailure.class)
                .hasMessageContaining("not whole: meta.properties is missing")
                .hasMessageContaining("move it away");
    }
}
