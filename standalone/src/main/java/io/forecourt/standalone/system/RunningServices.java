package io.forecourt.standalone.system;

import io.forecourt.standalone.console.Progress;
import io.forecourt.standalone.process.HealthProbe;
import io.forecourt.standalone.process.ManagedProcess;
import io.forecourt.standalone.process.PidRegistry;
import io.forecourt.standalone.process.ProcessListener;
import io.forecourt.standalone.process.ProcessSpec;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The services' processes, each looked after by itself, started and stopped in order. */
final class RunningServices {

    private final Map<Service, ManagedProcess> processes = new EnumMap<>(Service.class);
    private final Progress progress;
    private final Duration grace;

    RunningServices(SystemOptions options, ServiceEnvironment environment, PidRegistry registry, HttpClient http) {
        this.progress = options.progress;
        this.grace = options.grace;
        ProcessListener listener = new FirstHealth(options.progress, options.listener, options.ports);
        for (Service service : options.services) {
            Map<String, String> variables = environment.of(service);
            variables.putAll(options.environment.getOrDefault(service, Map.of()));
            String name = service.serviceName();
            URI readiness =
                    URI.create("http://127.0.0.1:%d/actuator/health/readiness".formatted(options.ports.of(service)));
            processes.put(
                    service,
                    new ManagedProcess(
                            name,
                            () -> new ProcessSpec(options.programs.command(service), variables, options.home.log(name)),
                            HealthProbe.http(http, readiness, status -> status == 200),
                            options.restartPolicy,
                            registry,
                            listener));
        }
    }

    void start(Service service) {
        ManagedProcess process = processes.get(service);
        if (process != null) {
            progress.begin(service.serviceName());
            process.start();
        }
    }

    ManagedProcess of(Service service) {
        ManagedProcess process = processes.get(service);
        if (process == null) {
            throw new IllegalArgumentException(service.serviceName() + " is not part of this system");
        }
        return process;
    }

    List<Service> all() {
        return List.copyOf(processes.keySet());
    }

    /** The gateway first, so that nobody knocks at a service that is about to leave; then all others together. */
    void stop() throws InterruptedException {
        if (processes.containsKey(Service.GATEWAY)) {
            stop(Service.GATEWAY);
        }
        Parallel.forEach(all(), this::stop);
    }

    private void stop(Service service) throws InterruptedException {
        ManagedProcess process = of(service);
        boolean ran = process.pid().isPresent();
        if (ran) {
            progress.begin("stop " + service.serviceName());
        }
        process.stop(grace);
        if (ran) {
            progress.done("stop " + service.serviceName(), "");
        }
    }

    /** The first health and every last death are news for the person who waits; what lies between goes to the listener. */
    private static final class FirstHealth implements ProcessListener {

        private final Progress progress;
        private final ProcessListener next;
        private final SystemPorts ports;
        private final java.util.Set<String> reported = java.util.concurrent.ConcurrentHashMap.newKeySet();

        FirstHealth(Progress progress, ProcessListener next, SystemPorts ports) {
            this.progress = progress;
            this.next = next;
            this.ports = ports;
        }

        @Override
        public void healthy(String name, Duration afterStart) {
            if (reported.add(name)) {
                progress.done(name, "port " + ports.byName().get(name));
            } else {
                next.healthy(name, afterStart);
            }
        }

        @Override
        public void died(String name, int exitCode, Duration restartIn) {
            next.died(name, exitCode, restartIn);
        }

        @Override
        public void gaveUp(String name, int exitCode, int rapidDeaths) {
            if (reported.add(name)) {
                progress.failed(name, "died %d times in a row".formatted(rapidDeaths));
            }
            next.gaveUp(name, exitCode, rapidDeaths);
        }
    }
}
