package io.forecourt.inventory.feed;

import io.forecourt.inventory.feed.text.Position;
import io.forecourt.inventory.feed.text.Row;
import io.forecourt.inventory.feed.text.RowReader;
import io.forecourt.security.CurrentCaller;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionException;

/**
 * Works imports off, one after the other, in the order they came. Started again after a crash, it goes on with those
 * whose files are here.
 */
@Component
class ImportRunner implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ImportRunner.class);

    private static final Duration DATABASE_AWAY = Duration.ofSeconds(15);
    private static final Duration SHUTDOWN = Duration.ofSeconds(8);

    /** Another transaction came in between, or the database is away for a moment: the batch is simply done again. */
    private final RetryTemplate retries = new RetryTemplate(RetryPolicy.builder()
            .includes(DataAccessException.class, TransactionException.class)
            .maxRetries(6)
            .delay(Duration.ofMillis(100))
            .multiplier(3)
            .maxDelay(Duration.ofSeconds(5))
            .build());

    private final AutomobileImports imports;
    private final ImportProgress progress;
    private final SpoolFolder spool;
    private final FeedProperties properties;
    private final CurrentCaller callers;
    private final Clock clock;
    private volatile @Nullable ScheduledExecutorService worker;

    ImportRunner(
            AutomobileImports imports,
            ImportProgress progress,
            SpoolFolder spool,
            FeedProperties properties,
            CurrentCaller callers,
            Clock clock) {
        this.imports = imports;
        this.progress = progress;
        this.spool = spool;
        this.properties = properties;
        this.callers = callers;
        this.clock = clock;
    }

    void enqueue(long id) {
        enqueue(id, Duration.ZERO);
    }

    /** While the service stops, nothing is lost by leaving it out: whatever is unfinished goes on at the next start. */
    private void enqueue(long id, Duration delay) {
        ScheduledExecutorService current = worker;
        if (current != null) {
            var unused = current.schedule(() -> work(id), delay.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void start() {
        ScheduledThreadPoolExecutor fresh = new ScheduledThreadPoolExecutor(
                1, Thread.ofVirtual().name("imports").factory());
        fresh.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        worker = fresh;
        for (AutomobileImport unfinished : imports.findByFinishedAtIsNullOrderById()) {
            if (spool.has(unfinished.spoolFile())) {
                enqueue(unfinished.id());
            } else if (unfinished.touchedAt().plus(properties.abandonedAfter()).isBefore(clock.instant())) {
                progress.interrupt(unfinished.id(), "The service stopped and the file is gone; import it again.");
            }
        }
    }

    @Override
    public void stop() {
        ScheduledExecutorService current = worker;
        worker = null;
        if (current == null) {
            return;
        }
        current.shutdown();
        try {
            if (!current.awaitTermination(SHUTDOWN.toSeconds(), TimeUnit.SECONDS)) {
                log.warn("An import did not reach the end of its batch in time; it goes on at the next start.");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return worker != null;
    }

    private void work(long id) {
        if (!isRunning()) {
            return;
        }
        try {
            AutomobileImport current = retries.invoke(() -> progress.start(id));
            Optional<FileChannel> held = spool.hold(current.spoolFile());
            if (held.isPresent()) {
                try (FileChannel _ = held.get()) {
                    takeAll(current);
                }
            }
        } catch (CannotCreateTransactionException | DataAccessResourceFailureException away) {
            log.warn("Import {} waits, because the database cannot be reached.", id, away);
            enqueue(id, DATABASE_AWAY);
        } catch (IOException | RuntimeException unexpected) {
            log.error("Import {} stopped.", id, unexpected);
            retries.invoke(() -> progress.interrupt(
                    id, "Something unexpected happened; what was taken stays. Import the file again for the rest."));
        }
    }

    private void takeAll(AutomobileImport current) throws IOException {
        try (RowReader rows = RowReader.open(spool.path(current.spoolFile()), current.format(), current.position())) {
            List<Row> batch = next(rows);
            while (!batch.isEmpty() && isRunning()) {
                List<Row> taken = batch;
                Position end = taken.getLast().end();
                if (!retries.invoke(
                        () -> callers.as(current.sender(), () -> progress.take(current.id(), taken, end)))) {
                    spool.delete(current.spoolFile());
                    return;
                }
                batch = next(rows);
            }
            if (batch.isEmpty()) {
                retries.invoke(() -> callers.as(current.sender(), () -> progress.complete(current.id())));
                spool.delete(current.spoolFile());
            }
        }
    }

    private List<Row> next(RowReader rows) throws IOException {
        List<Row> batch = new ArrayList<>(properties.batchSize());
        Row row = rows.next();
        while (row != null) {
            batch.add(row);
            row = batch.size() < properties.batchSize() ? rows.next() : null;
        }
        return batch;
    }
}
