package io.forecourt.standalone.system;

import io.forecourt.standalone.CannotContinue;
import io.forecourt.standalone.application.Folders;
import io.forecourt.standalone.process.ManagedProcess;
import io.forecourt.standalone.process.PidRegistry;
import io.forecourt.standalone.process.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The whole of Forecourt on this machine: PostgreSQL and Kafka, then every service as a process of its own. It may be
 * closed at any time and from any thread, also while it starts, and closes itself when this process ends.
 */
public final class ForecourtSystem implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final Duration ORPHAN_GRACE = Duration.ofSeconds(20);

    private final SystemOptions options;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
    private final Thread closeAtExit = new Thread(this::close, "close-forecourt");
    private final ReentrantLock lifecycle = new ReentrantLock();
    private final CountDownLatch closing = new CountDownLatch(1);
    private Home.@Nullable Lock lock;
    private @Nullable EmbeddedServers servers;
    private @Nullable RunningServices services;

    public ForecourtSystem(SystemOptions options) {
        this.options = options;
    }

    /**
     * Starts a system and waits until all of it is healthy.
     *
     * @throws CannotContinue if something is not, after everything was stopped again
     */
    public static ForecourtSystem start(SystemOptions options) throws InterruptedException {
        ForecourtSystem system = new ForecourtSystem(options);
        try {
            system.launch();
            List<String> problems = system.awaitHealthy(START_LIMIT);
            if (!problems.isEmpty()) {
                throw new CannotContinue(String.join("\n", problems));
            }
            return system;
        } catch (RuntimeException | InterruptedException failure) {
            system.close();
            throw failure;
        }
    }

    /** Starts everything, without waiting for the services to be healthy. */
    public void launch() throws InterruptedException {
        step(this::moveIn);
        step(() -> options.programs.prepare(options.services, options.progress));
        step(() -> Parallel.forEach(
                List.of(this::startPostgres, this::startKafka, () -> services().start(Service.GATEWAY)),
                Runnable::run));
        step(() -> options.services.forEach(services()::start));
        options.home.runningSystem().write(RunningSystem.ofThisProcess(false, options.ports));
    }

    /** @return what did not become healthy in time and why, in words; empty when all is well */
    public List<String> awaitHealthy(Duration atMost) throws InterruptedException {
        List<String> problems = new HealthCheck(options, services(), http, closing).await(atMost);
        if (problems.isEmpty() && !isClosing()) {
            options.home.runningSystem().write(RunningSystem.ofThisProcess(true, options.ports));
        }
        return problems;
    }

    private void moveIn() throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(closeAtExit);
        Home home = options.home;
        home.prepare();
        lock = home.lock();
        PidRegistry processes = home.processes();
        processes.stopAll(ORPHAN_GRACE);
        Map<String, Integer> needed = new LinkedHashMap<>(options.ports.byName());
        // Its own start clears away a PostgreSQL that a killed system left behind, and looks after its port.
        needed.remove(EmbeddedServers.POSTGRES);
        Ports.requireFree(needed);
        servers = new EmbeddedServers(home, options.ports, options.durability, processes);
        var environment =
                new ServiceEnvironment(options.ports, servers.databaseUrl(), home.secrets(), options.profiles);
        services = new RunningServices(options, environment, processes, http);
    }

    public void startPostgres() {
        report(EmbeddedServers.POSTGRES, options.ports.postgres(), () -> {
            servers().startPostgres();
            for (Service service : options.services) {
                service.databaseRole()
                        .ifPresent(role -> servers()
                                .postgres()
                                .createService(role, options.home.secrets().passwordOf(role)));
            }
        });
    }

    public void stopPostgres() {
        servers().stopPostgres();
    }

    public void startKafka() {
        report(EmbeddedServers.KAFKA, options.ports.kafka(), servers()::startKafka);
    }

    public void stopKafka() {
        servers().stopKafka();
    }

    public URI gatewayUrl() {
        return serviceUrl(Service.GATEWAY);
    }

    public URI serviceUrl(Service service) {
        return URI.create("http://127.0.0.1:" + options.ports.of(service));
    }

    /** For clients of Kafka. */
    public String kafkaBootstrap() {
        return servers().bootstrapServers();
    }

    /** The database as that service sees it, with its name and password in the address. */
    public String jdbc(Service service) {
        String role = service.databaseRole()
                .orElseThrow(() -> new IllegalArgumentException(service.serviceName() + " has no database"));
        return "%s?user=%s&password=%s"
                .formatted(servers().databaseUrl(), role, options.home.secrets().passwordOf(role));
    }

    /** The database as its administrator sees it. */
    public String superuserJdbc() {
        return servers().postgres().superuserJdbcUrl();
    }

    /** The service's process: its id, its state, to kill it, to wait for it. */
    public ManagedProcess process(Service service) {
        return services().of(service);
    }

    /** Kills the service as {@code kill -9} does; it is then started again. */
    public void kill(Service service) {
        process(service).kill();
    }

    public long pid(Service service) {
        return process(service).pid().orElseThrow();
    }

    /** Stops the service in order, starts it again and waits until it is healthy. */
    public void restart(Service service) throws InterruptedException {
        process(service).stop(RunningServices.GRACE);
        process(service).start();
        process(service).awaitSettled(START_LIMIT);
    }

    public Home home() {
        return options.home;
    }

    /** Returns when somebody begins to close the system. */
    public void awaitClosing() throws InterruptedException {
        closing.await();
    }

    public boolean isClosing() {
        return closing.getCount() == 0;
    }

    /** Stops everything in order and in bounded time. */
    @Override
    public void close() {
        closing.countDown();
        lifecycle.lock();
        try {
            new Shutdown(options.progress).of(services, servers);
            services = null;
            servers = null;
            http.shutdownNow();
            leave();
        } finally {
            lifecycle.unlock();
        }
    }

    private void leave() {
        if (lock != null) {
            options.home.runningSystem().delete();
            lock.close();
            lock = null;
        }
        try {
            Runtime.getRuntime().removeShutdownHook(closeAtExit);
        } catch (IllegalStateException _) {
            // The process is ending already, perhaps by that very hook.
        }
        if (options.throwaway) {
            try {
                Folders.delete(options.home.folder());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private void step(Step work) throws InterruptedException {
        lifecycle.lock();
        try {
            if (isClosing()) {
                throw new CannotContinue("Forecourt was stopped while it started.");
            }
            work.run();
        } finally {
            lifecycle.unlock();
        }
    }

    private void report(String task, int port, Runnable work) {
        options.progress.begin(task);
        try {
            work.run();
            options.progress.done(task, "port " + port);
        } catch (RuntimeException failure) {
            options.progress.failed(task, "");
            throw failure;
        }
    }

    private EmbeddedServers servers() {
        return running(servers);
    }

    private RunningServices services() {
        return running(services);
    }

    private interface Step {
        void run() throws InterruptedException;
    }

    private static <T> T running(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("Forecourt does not run");
        }
        return part;
    }
}
