package io.forecourt.standalone.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forecourt.standalone.application.Jvm;
import io.forecourt.standalone.process.PidRegistry;
import io.forecourt.standalone.system.RunningSystem.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorProcessIT {

    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private Home home;
    private Process supervisor;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        home = new Home(folder.resolve("home"));
        List<String> command = new ArrayList<>(heedingInterrupts());
        command.addAll(List.of(
                Jvm.java().toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                FakeForecourt.class.getName(),
                folder.toString()));
        supervisor = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
        await().atMost(LONG)
                .until(() -> home.runningSystem()
                        .read()
                        .filter(system -> system.state() == State.READY)
                        .isPresent());
    }

    @AfterEach
    void stop() throws InterruptedException {
        supervisor.destroyForcibly().waitFor();
        home.processes().stopAll(LONG);
    }

    @Test
    void stopsEverythingInOrderWhenItIsAskedTo() throws Exception {
        supervisor.destroy();
        assertThat(supervisor.waitFor(LONG.toSeconds(), TimeUnit.SECONDS))
                .as("the supervisor has ended")
                .isTrue();
        assertThat(stopped()).hasSize(Service.values().length).first().isEqualTo("gateway stopped");
        assertThat(home.processes().running()).isEmpty();
        assertThat(home.runningSystem().read()).isEmpty();
    }

    @Test
    void stopsEverythingInOrderWhenTheTerminalInterruptsAllOfItsProcesses() throws Exception {
        for (PidRegistry.Entry entry : home.processes().running()) {
            if (Service.named(entry.name()).isPresent()) {
                interrupt(entry.pid());
            }
        }
        assertThat(stopped()).isEmpty();
        interrupt(supervisor.pid());
        assertThat(supervisor.waitFor(LONG.toSeconds(), TimeUnit.SECONDS))
                .as("the supervisor has ended")
                .isTrue();
        assertThat(stopped()).hasSize(Service.values().length).first().isEqualTo("gateway stopped");
    }

    @Test
    void theNextStartStopsWhatAKilledSupervisorLeftBehind() throws Exception {
        List<PidRegistry.Entry> orphans = home.processes().running();
        assertThat(orphans).extracting(PidRegistry.Entry::name).contains("PostgreSQL", "gateway", "sales-service");
        supervisor.destroyForcibly().waitFor();
        assertThat(home.runningSystem().read()).isEmpty();
        assertThat(orphans).allSatisfy(orphan -> assertThat(orphan.running()).isPresent());

        try (ForecourtSystem next = ForecourtSystem.start(FakeForecourt.options(folder))) {
            assertThat(orphans)
                    .allSatisfy(orphan -> assertThat(orphan.running()).isEmpty());
            assertThat(next.processes().running()).hasSize(1 + Service.values().length);
        }
    }

    /** A build that a shell put into the background is deaf to SIGINT, and so is all that it starts, unless told not to. */
    private static List<String> heedingInterrupts() throws IOException, InterruptedException {
        List<String> prefix = List.of("env", "--default-signal=INT");
        List<String> trial = new ArrayList<>(prefix);
        trial.add("true");
        int exit = new ProcessBuilder(trial)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        return exit == 0 ? prefix : List.of();
    }

    private static void interrupt(long pid) throws Exception {
        new ProcessBuilder("kill", "-INT", Long.toString(pid)).start().waitFor();
    }

    private List<String> stopped() throws IOException {
        return Files.readAllLines(folder.resolve("diary")).stream()
                .filter(line -> line.endsWith("stopped"))
                .toList();
    }
}
