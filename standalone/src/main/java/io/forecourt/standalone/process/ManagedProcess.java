package io.forecourt.standalone.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A process that is kept alive: it is watched until it is healthy, started again when it dies, and given up loudly when
 * it dies too often too fast. A virtual thread of its own looks after it from {@link #start()} to {@link #stop}.
 */
public final class ManagedProcess {

    /** What is known about the process. */
    public enum State {
        STOPPED,
        STARTING,
        HEALTHY,
        RESTARTING,
        GAVE_UP
    }

    private static final Duration BETWEEN_PROBES = Duration.ofMillis(100);
    private static final long LOG_BYTES = 10L * 1024 * 1024;
    private static final int LOGS_KEPT = 3;

    private final String name;
    private final Supplier<ProcessSpec> spec;
    private final HealthProbe probe;
    private final RestartPolicy policy;
    private final PidRegistry registry;
    private final ProcessListener listener;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private State state = State.STOPPED;
    private boolean wanted;
    private @Nullable RunningProcess current;
    private @Nullable Thread keeper;

    /** @param spec asked anew at each start, because a better way to start may have come up meanwhile */
    public ManagedProcess(
            String name,
            Supplier<ProcessSpec> spec,
            HealthProbe probe,
            RestartPolicy policy,
            PidRegistry registry,
            ProcessListener listener) {
        this.name = name;
        this.spec = spec;
        this.probe = probe;
        this.policy = policy;
        this.registry = registry;
        this.listener = listener;
    }

    public String name() {
        return name;
    }

    public ProcessSpec spec() {
        return spec.get();
    }

    /** Does nothing when it is already looked after. */
    public void start() {
        lock.lock();
        try {
            if (wanted && state != State.GAVE_UP) {
                return;
            }
            wanted = true;
            LogFile log = new LogFile(spec().log(), LOG_BYTES, LOGS_KEPT);
            RunningProcess first = launch(log);
            keeper = Thread.ofVirtual().name("keeper-" + name()).start(() -> keepAndClose(first, log));
        } catch (IOException failure) {
            wanted = false;
            throw new UncheckedIOException("Cannot start " + name() + ": " + failure.getMessage(), failure);
        } finally {
            lock.unlock();
        }
    }

    /** Asks the process to stop, kills it when it has not within the time, and returns when it is gone. */
    public void stop(Duration grace) throws InterruptedException {
        RunningProcess running;
        Thread keeping;
        lock.lock();
        try {
            wanted = false;
            running = current;
            keeping = keeper;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        if (running != null) {
            running.terminate(grace);
        }
        if (keeping != null) {
            keeping.join();
        }
    }

    /** Kills the process as {@code kill -9} does; it is then started again. */
    public void kill() {
        lock.lock();
        try {
            if (current != null) {
                current.kill();
            }
        } finally {
            lock.unlock();
        }
    }

    /** @return empty while there is no process */
    public OptionalLong pid() {
        lock.lock();
        try {
            return current == null
                    ? OptionalLong.empty()
                    : OptionalLong.of(current.handle().pid());
        } finally {
            lock.unlock();
        }
    }

    public State state() {
        lock.lock();
        try {
            return state;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the process is healthy, given up or stopped, but no longer than the time; answers the state then. */
    public State awaitSettled(Duration atMost) throws InterruptedException {
        long nanos = atMost.toNanos();
        lock.lock();
        try {
            while (nanos > 0 && (state == State.STARTING || state == State.RESTARTING)) {
                nanos = changed.awaitNanos(nanos);
            }
            return state;
        } finally {
            lock.unlock();
        }
    }

    private void keepAndClose(RunningProcess first, LogFile log) {
        try (log) {
            keep(first, log);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (IOException failure) {
            enter(State.GAVE_UP);
            listener.gaveUp(name(), -1, 0);
        }
    }

    private void keep(RunningProcess first, LogFile log) throws InterruptedException, IOException {
        int rapidDeaths = 0;
        for (@Nullable RunningProcess running = first; running != null; ) {
            boolean becameHealthy = watchUntilHealthy(running);
            int exitCode = running.waitForExit();
            registry.remove(running.handle().pid());
            rapidDeaths = policy.rapid(becameHealthy, running.age()) ? rapidDeaths + 1 : 0;
            running = nextLife(exitCode, rapidDeaths, log);
        }
    }

    private boolean watchUntilHealthy(RunningProcess running) throws InterruptedException {
        while (!running.exitedWithin(BETWEEN_PROBES)) {
            if (probe.healthy()) {
                listener.healthy(name(), running.age());
                enter(State.HEALTHY);
                return true;
            }
        }
        return false;
    }

    private @Nullable RunningProcess nextLife(int exitCode, int rapidDeaths, LogFile log)
            throws InterruptedException, IOException {
        lock.lock();
        try {
            current = null;
            if (wanted) {
                var delay = policy.delayAfter(rapidDeaths);
                if (delay.isEmpty()) {
                    enter(State.GAVE_UP);
                    listener.gaveUp(name(), exitCode, rapidDeaths);
                    return null;
                }
                enter(State.RESTARTING);
                listener.died(name(), exitCode, delay.get());
                if (stillWantedAfter(delay.get())) {
                    return launch(log);
                }
            }
            enter(State.STOPPED);
            return null;
        } finally {
            lock.unlock();
        }
    }

    private boolean stillWantedAfter(Duration delay) throws InterruptedException {
        long nanos = delay.toNanos();
        while (wanted && nanos > 0) {
            nanos = changed.awaitNanos(nanos);
        }
        return wanted;
    }

    private RunningProcess launch(LogFile log) throws IOException {
        RunningProcess launched = RunningProcess.start(spec(), log);
        current = launched;
        registry.add(name(), launched.handle());
        enter(State.STARTING);
        return launched;
    }

    private void enter(State next) {
        lock.lock();
        try {
            state = next;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
