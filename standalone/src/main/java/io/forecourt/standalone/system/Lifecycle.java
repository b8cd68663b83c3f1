package io.forecourt.standalone.system;

import io.forecourt.standalone.application.Folders;
import io.forecourt.standalone.process.Http;
import io.forecourt.standalone.process.PidRegistry;
import io.forecourt.standalone.process.WantedPorts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** From moving into the home folder to leaving it. Each step is done as a whole or not begun, whoever closes meanwhile. */
final class Lifecycle {

    private static final Duration ORPHAN_GRACE = Duration.ofSeconds(20);

    private final SystemOptions options;
    private final HttpClient http = Http.client();
    private final Thread closeAtExit = new Thread(this::close, "close-forecourt");
    private final ReentrantLock steps = new ReentrantLock();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<ForecourtSystem.Companion> companions = new CopyOnWriteArrayList<>();
    private Home.@Nullable Lock lock;
    private @Nullable PidRegistry processes;
    private @Nullable EmbeddedServers servers;
    private @Nullable RunningServices services;

    Lifecycle(SystemOptions options) {
        this.options = options;
    }

    void launch() throws InterruptedException {
        step(this::moveIn);
        tell(RunningSystem.State.STARTING);
        step(() -> options.programs.prepare(options.services, options.progress));
        step(() -> Parallel.forEach(List.of(this::startKafka, this::startMails, this::startServices), Runnable::run));
    }

    /** They need their database from the first moment; for Kafka they wait by themselves. */
    private void startServices() {
        startPostgres();
        options.services.forEach(services()::start);
    }

    List<String> awaitHealthy(Duration atMost) throws InterruptedException {
        return new HealthCheck(options, services(), http, closing).await(atMost);
    }

    void announce(RunningSystem.State state) {
        if (!isClosing()) {
            tell(state);
        }
    }

    private void moveIn() throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(closeAtExit);
        Home home = options.home;
        home.prepare();
        lock = home.lock();
        PidRegistry registry = home.processes();
        home.stopLeftovers(registry, ORPHAN_GRACE);
        processes = registry;
        WantedPorts.requireFree(options.ports.byName());
        servers = new EmbeddedServers(home, options.ports, options.durability, registry);
        var environment = new ServiceEnvironment(options, servers.databaseUrl());
        services = new RunningServices(options, environment, registry, http);
    }

    void startPostgres() {
        report(EmbeddedServers.POSTGRES, options.ports.postgres(), () -> {
            servers().startPostgres();
            Secrets secrets = options.home.secrets();
            for (Service service : options.services) {
                String role = service.databaseRole();
                servers().postgres().createService(role, secrets.passwordOf(role));
            }
        });
    }

    void startKafka() {
        report(EmbeddedServers.KAFKA, options.ports.kafka(), servers()::startKafka);
    }

    private void startMails() {
        report(EmbeddedServers.MAIL_PAGE, options.ports.mailPage(), servers()::startMails);
    }

    EmbeddedServers servers() {
        return running(servers);
    }

    RunningServices services() {
        return running(services);
    }

    PidRegistry processes() {
        return running(processes);
    }

    void closeFirst(ForecourtSystem.Companion companion) {
        companions.add(companion);
    }

    void awaitClosing() throws InterruptedException {
        closing.await();
    }

    boolean isClosing() {
        return closing.getCount() == 0;
    }

    void close() {
        closing.countDown();
        steps.lock();
        try {
            Shutdown shutdown = new Shutdown(options.progress);
            companions.forEach(shutdown::of);
            companions.clear();
            shutdown.of(services, servers);
            services = null;
            servers = null;
            http.shutdownNow();
            leave();
        } finally {
            steps.unlock();
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
        if (options.deletedAtTheEnd) {
            try {
                Folders.delete(options.home.folder());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private void tell(RunningSystem.State state) {
        options.home.runningSystem().write(RunningSystem.ofThisProcess(state, options.ports));
    }

    private void step(Step step) throws InterruptedException {
        steps.lock();
        try {
            if (isClosing()) {
                throw new StoppedWhileStarting();
            }
            step.run();
        } finally {
            steps.unlock();
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

    private static <T> T running(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("Forecourt does not run");
        }
        return part;
    }

    private interface Step {
        void run() throws InterruptedException;
    }
}
