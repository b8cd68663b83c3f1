package io.forecourt.bench;

import io.forecourt.standalone.application.Folders;
import io.forecourt.standalone.process.Memory;
import io.forecourt.standalone.system.Home;
import io.forecourt.standalone.system.RunningSystem;
import io.forecourt.standalone.system.Service;
import io.forecourt.standalone.training.Training;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What an administrator waits for and pays: the first start, the second, the memory, the way back of a killed service. */
final class StartBench {

    private static final String PORT_OFFSET = "2000";
    private static final Duration TRAINING_LIMIT = Duration.ofMinutes(10);
    private static final Duration BACK_LIMIT = Duration.ofMinutes(1);

    private final Path project;
    private final Report report;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    StartBench(Path project, Report report) {
        this.project = project;
        this.report = report;
    }

    void run() throws Exception {
        Path folder = Files.createTempDirectory("forecourt-bench-");
        Home home = new Home(folder);
        try {
            measure(home);
        } finally {
            forecourt(home, "down");
            Folders.delete(folder);
        }
    }

    private void measure(Home home) throws Exception {
        report.title("Starting (everything is built already)");
        report.line("%-58s %10.1f s", "first start to all answering through the gateway", seconds(start(home)));
        Duration training = Waiting.until(
                "the services are trained",
                TRAINING_LIMIT,
                () -> !Training.needed(project, home.applications())
                        && Files.exists(home.applications().resolve("standalone/app.aot")));
        report.line("%-58s %10.1f s", "then training in the background", seconds(training));
        forecourt(home, "down");

        report.against("second start to all answering through the gateway", seconds(start(home)), "s", 20, true);
        RunningSystem running = home.runningSystem().read().orElseThrow();
        report.against(
                "memory of all processes (shared pages once)",
                Memory.mebibytesWithDescendants(running.pid()),
                "MiB",
                1536,
                true);
        report.line(
                "%-58s %10d MiB",
                "of it, without pages that are as they stand in a file",
                Memory.lastingMebibytesWithDescendants(running.pid()));
        report.against(
                "memory of all processes (sum of resident sets)", residentMebibytes(running.pid()), "MiB", 1536, true);
        for (Service service : servicesBehindTheGateway()) {
            report.against(
                    "killed " + service.serviceName() + " answers again",
                    seconds(killed(home, service)),
                    "s",
                    10,
                    true);
        }
    }

    private Duration start(Home home) throws Exception {
        long begin = System.nanoTime();
        forecourt(home, "up", "-d", "--port-offset", PORT_OFFSET);
        for (Service service : servicesBehindTheGateway()) {
            Waiting.until(service + " answers", BACK_LIMIT, () -> answers(home, service));
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private Duration killed(Home home, Service service) throws Exception {
        ProcessHandle process = home.processes().running().stream()
                .filter(entry -> entry.name().equals(service.serviceName()))
                .flatMap(entry -> entry.running().stream())
                .findFirst()
                .orElseThrow();
        long begin = System.nanoTime();
        process.destroyForcibly();
        process.onExit().get();
        Waiting.until(service + " answers again", BACK_LIMIT, () -> answers(home, service));
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static List<Service> servicesBehindTheGateway() {
        return Stream.of(Service.values())
                .filter(service -> service.lightRequest().isPresent())
                .toList();
    }

    /** A service that wants to know who asks has answered. */
    private boolean answers(Home home, Service service) throws InterruptedException {
        try {
            RunningSystem running = home.runningSystem().read().orElseThrow();
            HttpRequest request = HttpRequest.newBuilder(running.url(Service.GATEWAY)
                            .resolve(service.lightRequest().orElseThrow()))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            int status = http.send(request, BodyHandlers.discarding()).statusCode();
            return status == 200 || status == 401;
        } catch (IOException _) {
            return false;
        }
    }

    private void forecourt(Home home, String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(project.resolve("forecourt").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("FORECOURT_HOME", home.folder().toString());
        int exit = builder.start().waitFor();
        if (exit != 0) {
            throw new IllegalStateException("./forecourt %s ended with %d".formatted(arguments[0], exit));
        }
    }

    private static long residentMebibytes(long supervisor) {
        return ProcessHandle.of(supervisor).stream()
                        .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                        .mapToLong(StartBench::residentKibibytes)
                        .sum()
                / 1024;
    }

    private static long residentKibibytes(ProcessHandle process) {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException _) {
            return 0;
        }
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1e3;
    }
}
