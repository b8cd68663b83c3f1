package io.forecourt.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidRegistryTests {

    @TempDir
    Path folder;

    private Process sleeper;

    @BeforeEach
    void startAProcess() throws IOException {
        sleeper = new ProcessBuilder("sleep", "60").start();
    }

    @AfterEach
    void endIt() {
        sleeper.destroyForcibly();
    }

    @Test
    void findsAProcessThatOutlivedItsSupervisor() {
        new PidRegistry(file()).add("sleeper", sleeper.toHandle());
        assertThat(new PidRegistry(file()).running())
                .singleElement()
                .satisfies(entry -> assertThat(entry.name()).isEqualTo("sleeper"))
                .satisfies(entry -> assertThat(entry.pid()).isEqualTo(sleeper.pid()));
    }

    @Test
    void stopsWhatOutlivedItsSupervisor() throws InterruptedException {
        new PidRegistry(file()).add("sleeper", sleeper.toHandle());
        PidRegistry registry = new PidRegistry(file());
        registry.stopAll(Duration.ofSeconds(10));
        assertThat(sleeper.waitFor()).isNotZero();
        assertThat(registry.running()).isEmpty();
        assertThat(file()).isEmptyFile();
    }

    @Test
    void leavesAStrangerAloneThatGotTheSameProcessId() throws Exception {
        Files.writeString(file(), "inventory-service " + sleeper.pid() + " 1000000000000\n");
        PidRegistry registry = new PidRegistry(file());
        assertThat(registry.running()).isEmpty();
        registry.stopAll(Duration.ofSeconds(1));
        assertThat(sleeper.isAlive()).isTrue();
    }

    @Test
    void ignoresADamagedFile() throws IOException {
        Files.writeString(file(), "inventory-service\nx y z\n" + sleeper.pid());
        assertThat(new PidRegistry(file()).running()).isEmpty();
    }

    @Test
    void forgetsAProcessThatEnded() {
        PidRegistry registry = new PidRegistry(file());
        registry.add("sleeper", sleeper.toHandle());
        registry.remove(sleeper.pid());
        assertThat(new PidRegistry(file()).running()).isEmpty();
    }

    private Path file() {
        return folder.resolve("processes");
    }
}
