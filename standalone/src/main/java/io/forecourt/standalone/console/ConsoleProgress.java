package io.forecourt.standalone.console;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A line for each task that has ended, and signs of life for those that have not. */
public final class ConsoleProgress implements Progress, AutoCloseable {

    private static final Duration QUIET_WHEN_NOBODY_WATCHES = Duration.ofSeconds(15);
    private static final long TICK_MILLIS = 250;

    private final Console console;
    private final Map<String, Long> underWay = new LinkedHashMap<>();
    private final long startNanos = System.nanoTime();
    private final ScheduledExecutorService ticker;
    private long lastLineNanos = startNanos;

    public ConsoleProgress(Console console) {
        this.console = console;
        this.ticker = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("progress").factory());
        ticker.scheduleAtFixedRate(this::showWaiting, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public synchronized void begin(String task) {
        underWay.put(task, System.nanoTime());
    }

    @Override
    public synchronized void done(String task, String detail) {
        end(task, "done  ", detail);
    }

    @Override
    public synchronized void failed(String task, String reason) {
        end(task, "FAILED", reason);
    }

    /** Since this progress began. */
    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - startNanos);
    }

    public static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }

    @Override
    public void close() {
        ticker.shutdownNow();
    }

    private void end(String task, String outcome, String detail) {
        Long began = underWay.remove(task);
        Duration took = Duration.ofNanos(began == null ? 0 : System.nanoTime() - began);
        String line = "  %-28s %s %8s   %s".formatted(task, outcome, seconds(took), detail);
        console.line(line.stripTrailing());
        lastLineNanos = System.nanoTime();
    }

    private synchronized void showWaiting() {
        if (underWay.isEmpty()) {
            return;
        }
        long longest = underWay.values().iterator().next();
        String waiting = "  waiting for %s (%d s)"
                .formatted(
                        String.join(", ", underWay.keySet()),
                        Duration.ofNanos(System.nanoTime() - longest).toSeconds());
        if (console.isTerminal()) {
            console.passing(waiting);
        } else if (System.nanoTime() - lastLineNanos > QUIET_WHEN_NOBODY_WATCHES.toNanos()) {
            console.line(waiting);
            lastLineNanos = System.nanoTime();
        }
    }
}
