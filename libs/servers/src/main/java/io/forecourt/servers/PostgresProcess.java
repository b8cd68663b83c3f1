package io.forecourt.servers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server process on a data folder whose lock we hold. */
final class PostgresProcess {

    private static final Logger log = LoggerFactory.getLogger(PostgresProcess.class);

    /** Long enough to recover from a crash in the middle of a bulk import. */
    private static final String SECONDS = "120";

    private final PostgresPrograms programs;
    private final Path data;
    private final Path logFile;

    PostgresProcess(PostgresPrograms programs, Path data, Path logFile) {
        this.programs = programs;
        this.data = data;
        this.logFile = logFile;
    }

    void start() throws IOException {
        long logged = Files.exists(logFile) ? Files.size(logFile) : 0;
        var outcome = programs.run("pg_ctl", "start", "--wait", "--timeout=" + SECONDS, pgdata(), "--log=" + logFile);
        if (outcome.failed()) {
            throw new ServerFailure("PostgreSQL does not start on %s: %s".formatted(data, reason(logged, outcome)));
        }
    }

    void stop() {
        var outcome = programs.run("pg_ctl", "stop", "--wait", "--timeout=" + SECONDS, "--mode=fast", pgdata());
        if (outcome.failed() && running()) {
            throw new ServerFailure("PostgreSQL on %s does not stop: %s".formatted(data, outcome.output()));
        }
    }

    /**
     * Stops a server that outlived the process that started it. The process id that it left may meanwhile belong to a
     * stranger, whom PostgreSQL's own programs would take for the server.
     */
    void stopOrphan() throws IOException {
        Path pidFile = pidFile();
        if (!Files.exists(pidFile)) {
            return;
        }
        if (isPostgres(Files.readAllLines(pidFile))) {
            log.warn("PostgreSQL still runs on {} without the process that started it: stopping it", data);
            stop();
        } else {
            Files.delete(pidFile);
        }
    }

    long pid() {
        try {
            return pid(Files.readAllLines(pidFile()));
        } catch (IOException e) {
            throw new ServerFailure("PostgreSQL does not run on %s: %s".formatted(data, e), e);
        }
    }

    private static long pid(List<String> pidFile) {
        return Long.parseLong(pidFile.getFirst().strip());
    }

    private Path pidFile() {
        return data.resolve("postmaster.pid");
    }

    private boolean isPostgres(List<String> pidFile) {
        try {
            return ProcessHandle.of(pid(pidFile))
                    .flatMap(process -> process.info().command())
                    .map(command -> Path.of(command).endsWith("postgres"))
                    .orElse(false);
        } catch (RuntimeException _) {
            return false;
        }
    }

    private boolean running() {
        return !programs.run("pg_ctl", "status", pgdata()).failed();
    }

    private String pgdata() {
        return "--pgdata=" + data;
    }

    private String reason(long logged, PostgresPrograms.Outcome outcome) throws IOException {
        if (!Files.exists(logFile)) {
            return outcome.output();
        }
        try (InputStream log = Files.newInputStream(logFile)) {
            log.skipNBytes(logged);
            String news = new String(log.readAllBytes(), StandardCharsets.UTF_8);
            return "%s%n%s(%s)".formatted(outcome.output(), news, logFile);
        }
    }
}
