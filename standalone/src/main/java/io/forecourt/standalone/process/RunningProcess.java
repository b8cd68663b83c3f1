package io.forecourt.standalone.process;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One life of an operating system process, from its start to its exit. */
final class RunningProcess {

    /** Ctrl-C reaches everything the terminal runs; services leave it to the supervisor, which stops them in order. */
    private static final List<String> DEAF_TO_THE_TERMINAL =
            List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "forecourt");

    /** Set in somebody's shell for another program, they would change what a service does. */
    private static final List<String> NOT_INHERITED =
            List.of("SERVER_PORT", "SPRING_PROFILES_ACTIVE", "SPRING_CONFIG_LOCATION", "SPRING_APPLICATION_JSON");

    private final Process process;
    private final long startedNanos = System.nanoTime();
    private final Thread pump;

    private RunningProcess(Process process, LogFile log) {
        this.process = process;
        this.pump = Thread.ofPlatform().daemon().name("log-" + process.pid()).start(() -> copyOutput(log));
    }

    static RunningProcess start(ProcessSpec spec, LogFile log) throws IOException {
        List<String> command = new ArrayList<>(DEAF_TO_THE_TERMINAL);
        command.addAll(spec.command());
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeAll(NOT_INHERITED);
        builder.environment().putAll(spec.environment());
        Process process = builder.start();
        process.getOutputStream().close();
        return new RunningProcess(process, log);
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    Duration age() {
        return Duration.ofNanos(System.nanoTime() - startedNanos);
    }

    boolean exitedWithin(Duration time) throws InterruptedException {
        return process.waitFor(time.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** @return the exit code, after the last line of output is in the log */
    int waitForExit() throws InterruptedException {
        int code = process.waitFor();
        pump.join(Duration.ofSeconds(1));
        return code;
    }

    void kill() {
        handle().destroyForcibly();
    }

    /** Asks the process to stop, and kills it when it has not within the time. */
    void terminate(Duration grace) throws InterruptedException {
        // Process.destroy() would close the output at once, and with it lose what the process says at its end.
        handle().destroy();
        if (!exitedWithin(grace)) {
            kill();
            waitForExit();
        }
    }

    private void copyOutput(LogFile log) {
        byte[] buffer = new byte[8192];
        try (InputStream output = process.getInputStream()) {
            for (int read = output.read(buffer); read >= 0; read = output.read(buffer)) {
                log.write(buffer, read);
            }
        } catch (IOException _) {
            // The process is gone or the disk is full; neither may stop a service.
        }
    }
}
