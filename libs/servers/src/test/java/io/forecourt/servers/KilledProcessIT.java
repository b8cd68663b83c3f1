package io.forecourt.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledProcessIT {

    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    private ProcessHandle orphan;

    @BeforeEach
    void killTheProcessThatStartedTheServers() throws Exception {
        orphan = ProcessHandle.of(DoomedProcess.runAndKill(folder)).orElseThrow();
    }

    @Test
    void theNextStartTakesOverAndHasAllThatWasAcknowledged() throws Exception {
        assertThat(orphan.isAlive()).isTrue();

        try (PostgresServer server = PostgresServer.start(folder.resolve("postgres"), 0, Durability.DURABLE)) {
            assertThat(orphan.onExit()).succeedsWithin(TEN_SECONDS);
            assertThat(Sql.ask(server.jdbcUrl(), "inventory", "select vin from cars"))
                    .isEqualTo("1M8GDM9AXKP042788");
        }
        try (KafkaServer server = KafkaServer.start(folder.resolve("kafka"), 0)) {
            assertThat(Records.values(server)).containsExactly("sold");
        }
    }

    @Test
    void aLeftoverPostgresqlCanBeStoppedWithoutAStart() {
        PostgresServer.stopLeftover(folder.resolve("postgres"));

        assertThat(orphan.onExit()).succeedsWithin(TEN_SECONDS);
    }
}
