package io.forecourt.standalone.system;

import io.forecourt.standalone.console.Progress;
import io.forecourt.standalone.process.Deadline;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Stops the parts of a system one after the other; one that fails or hangs does not keep the next from stopping. */
final class Shutdown {

    private static final Duration BOUND = Duration.ofSeconds(40);

    private final Progress progress;

    Shutdown(Progress progress) {
        this.progress = progress;
    }

    void of(ForecourtSystem.Companion companion) {
        quietly("companion", companion::close);
    }

    void of(@Nullable RunningServices services, @Nullable EmbeddedServers servers) {
        if (services != null) {
            quietly("services", services::stop);
        }
        if (servers != null) {
            quietly(EmbeddedServers.SMTP, servers::stopMails);
            stop(EmbeddedServers.KAFKA, servers::stopKafka);
            stop(EmbeddedServers.POSTGRES, servers::stopPostgres);
        }
    }

    private void stop(String name, Stop work) {
        String task = "stop " + name;
        quietly(task, () -> {
            progress.begin(task);
            work.run();
            progress.done(task, "");
        });
    }

    private void quietly(String task, Stop work) {
        Thread stopping = Thread.ofPlatform().daemon().name(task).start(() -> {
            try {
                work.run();
            } catch (Exception failure) {
                progress.failed(task, String.valueOf(failure.getMessage()));
            }
        });
        if (!ended(stopping)) {
            progress.failed(task, "did not end within %d s".formatted(BOUND.toSeconds()));
        }
    }

    /** Waits even when this thread is interrupted: whoever is in a hurry still wants no half-stopped system. */
    private static boolean ended(Thread stopping) {
        Deadline deadline = Deadline.in(BOUND);
        boolean interrupted = false;
        while (stopping.isAlive() && !deadline.passed()) {
            try {
                stopping.join(deadline.remaining());
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return !stopping.isAlive();
    }

    private interface Stop {
        void run() throws Exception;
    }
}
