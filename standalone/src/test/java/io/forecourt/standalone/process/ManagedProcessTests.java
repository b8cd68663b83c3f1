package io.forecourt.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.forecourt.servers.Ports;
import io.forecourt.standalone.FakeService;
import io.forecourt.standalone.process.ManagedProcess.State;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManagedProcessTests {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final RestartPolicy QUICK =
            new RestartPolicy(Duration.ofMillis(10), Duration.ofMillis(50), Duration.ofSeconds(30), 3);

    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private ManagedProcess process;

    @AfterEach
    void stop() throws InterruptedException {
        if (process != null) {
            process.stop(Duration.ZERO);
        }
        http.close();
    }

    @Test
    void isHealthyWhenItsProbeSaysSo() throws InterruptedException {
        process = fake("well");
        process.start();
        assertThat(process.awaitSettled(LONG)).isEqualTo(State.HEALTHY);
        assertThat(heard).containsExactly("healthy");
        assertThat(LogFile.tail(folder.resolve("fake.log"), 1)).containsExactly("fake says hello");
        assertThat(new PidRegistry(folder.resolve("processes")).running())
                .singleElement()
                .satisfies(
                        entry -> assertThat(entry.pid()).isEqualTo(process.pid().getAsLong()));
    }

    @Test
    void startsAKilledProcessAgain() throws InterruptedException {
        process = fake("well");
        process.start();
        process.awaitSettled(LONG);
        long first = process.pid().getAsLong();
        process.kill();
        await().atMost(LONG).until(() -> heard.size() == 3);
        assertThat(heard).containsExactly("healthy", "died 137", "healthy");
        assertThat(process.pid().getAsLong()).isNotEqualTo(first);
    }

    @Test
    void givesUpOnAProcessThatKeepsDying() throws InterruptedException {
        process = fake("dies");
        process.start();
        assertThat(process.awaitSettled(LONG)).isEqualTo(State.GAVE_UP);
        await().until(() -> heard.size() == 3);
        assertThat(heard).containsExactly("died 3", "died 3", "gave up 3 after 3");
        assertThat(process.pid()).isEmpty();
    }

    @Test
    void canBeStartedByHandAfterItWasGivenUp() throws InterruptedException {
        process = fake("dies");
        process.start();
        process.awaitSettled(LONG);
        process.start();
        assertThat(process.awaitSettled(LONG)).isEqualTo(State.GAVE_UP);
        await().until(() -> heard.size() == 6);
    }

    @Test
    void isNotStartedAgainWhenItWasStopped() throws InterruptedException {
        process = fake("well");
        process.start();
        process.awaitSettled(LONG);
        process.stop(LONG);
        assertThat(process.state()).isEqualTo(State.STOPPED);
        assertThat(process.pid()).isEmpty();
        assertThat(heard).containsExactly("healthy");
        assertThat(folder.resolve("diary")).hasContent("fake started\nfake stopped");
        assertThat(LogFile.tail(folder.resolve("fake.log"), 1)).containsExactly("fake says goodbye");
    }

    @Test
    void killsAProcessThatDoesNotStopInTime() throws InterruptedException {
        process = fake("deaf");
        process.start();
        process.awaitSettled(LONG);
        ProcessHandle handle = ProcessHandle.of(process.pid().getAsLong()).orElseThrow();
        process.stop(Duration.ofMillis(100));
        assertThat(handle.isAlive()).isFalse();
    }

    @Test
    void waitsNoLongerThanAskedForAProcessThatStaysSick() throws InterruptedException {
        process = fake("sick");
        process.start();
        assertThat(process.awaitSettled(Duration.ofMillis(200))).isEqualTo(State.STARTING);
    }

    @Test
    void doesNotHearTheTerminalsInterrupt() throws Exception {
        process = fake("well");
        process.start();
        process.awaitSettled(LONG);
        long pid = process.pid().getAsLong();
        new ProcessBuilder("kill", "-INT", String.valueOf(pid)).start().waitFor();
        assertThat(HealthProbe.http(
                                http, URI.create(process.spec().environment().get("URL")), status -> status == 200)
                        .healthy())
                .isTrue();
        assertThat(process.pid()).hasValue(pid);
    }

    private ManagedProcess fake(String behaviour) {
        int port = Ports.free();
        String url = "http://127.0.0.1:" + port + "/";
        Map<String, String> environment = new HashMap<>();
        environment.put("FORECOURT_PORT", String.valueOf(port));
        environment.put("FAKE_BEHAVIOUR", behaviour);
        environment.put("FAKE_DIARY", folder.resolve("diary").toString());
        environment.put("URL", url);
        return new ManagedProcess(
                "fake",
                () -> new ProcessSpec(FakeService.command(), environment, folder.resolve("fake.log")),
                HealthProbe.http(http, URI.create(url), status -> status == 200),
                QUICK,
                new PidRegistry(folder.resolve("processes")),
                new Diary());
    }

    private final class Diary implements ProcessListener {
        @Override
        public void healthy(String name, Duration afterStart) {
            heard.add("healthy");
        }

        @Override
        public void died(String name, int exitCode, Duration restartIn) {
            heard.add("died " + exitCode);
        }

        @Override
        public void gaveUp(String name, int exitCode, int rapidDeaths) {
            heard.add("gave up " + exitCode + " after " + rapidDeaths);
        }
    }
}
