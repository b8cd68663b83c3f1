package io.forecourt.standalone.command;

import io.forecourt.standalone.console.Console;
import io.forecourt.standalone.process.HealthProbe;
import io.forecourt.standalone.process.Http;
import io.forecourt.standalone.process.Memory;
import io.forecourt.standalone.process.PidRegistry;
import io.forecourt.standalone.system.RunningSystem;
import io.forecourt.standalone.system.Service;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows what runs, where, for how long, and how much memory it holds. */
final class Status implements Command {

    private static final String ROW = "%-20s %-9s %6s %8s %10s %9s";

    private final Console console;
    private final Place place;
    private final Clock clock;

    Status(Console console, Place place, Clock clock) {
        this.console = console;
        this.place = place;
        this.clock = clock;
    }

    @Override
    public int run(Arguments arguments) throws InterruptedException {
        arguments.finish();
        RunningSystem system = place.running();
        Map<String, PidRegistry.Entry> processes = place.homeFolder().processes().running().stream()
                .collect(Collectors.toMap(PidRegistry.Entry::name, Function.identity(), (first, _) -> first));
        console.line(
                ROW.formatted("", "state", "port", "process", "up", "memory").stripTrailing());
        long total = row("supervisor, Kafka", "running", system, "Kafka", system.pid(), system.startedAt());
        boolean well = true;
        for (String name : namesOf(system)) {
            PidRegistry.Entry entry = processes.get(name);
            boolean healthy = entry != null && (Service.named(name).isEmpty() || healthy(system, name));
            well &= healthy;
            if (entry == null) {
                console.line(ROW.formatted(name, "STOPPED", system.ports().get(name), "-", "-", "-"));
            } else {
                String state = healthy ? "healthy" : "NOT READY";
                total += row(
                        name,
                        state,
                        system,
                        name,
                        entry.pid(),
                        entry.startedAt().orElse(clock.instant()));
            }
        }
        console.line(ROW.formatted("all together", "", "", "", "", total + " MiB"));
        console.line("");
        new Copies(console, place.actuators(system)).show();
        return well ? DONE : FAILED;
    }

    private static List<String> namesOf(RunningSystem system) {
        return system.ports().keySet().stream()
                .filter(name -> !RunningSystem.isEmbedded(name))
                .sorted()
                .toList();
    }

    private long row(String title, String state, RunningSystem system, String portOf, long pid, Instant since) {
        long mebibytes = title.equals("PostgreSQL") ? Memory.mebibytesWithDescendants(pid) : Memory.mebibytes(pid);
        console.line(ROW.formatted(
                title,
                state,
                system.ports().get(portOf),
                pid,
                shown(Duration.between(since, clock.instant())),
                mebibytes + " MiB"));
        return mebibytes;
    }

    private static boolean healthy(RunningSystem system, String name) throws InterruptedException {
        Service service = Service.named(name).orElseThrow();
        try (HttpClient http = Http.client()) {
            return HealthProbe.http(
                            http, system.url(service).resolve("/actuator/health/readiness"), status -> status == 200)
                    .healthy();
        }
    }

    private static String shown(Duration time) {
        return time.toHours() > 0
                ? "%d h %d min".formatted(time.toHours(), time.toMinutesPart())
                : "%d min %d s".formatted(time.toMinutes(), time.toSecondsPart());
    }
}
