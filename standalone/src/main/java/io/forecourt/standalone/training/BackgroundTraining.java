package io.forecourt.standalone.training;

import io.forecourt.standalone.application.Jvm;
import io.forecourt.standalone.console.Console;
import io.forecourt.standalone.process.Exits;
import io.forecourt.standalone.process.PidRegistry;
import io.forecourt.standalone.system.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Training beside the running system, in a process of its own that gets only what the system leaves it of the
 * processors. The supervisor learns from it too: the training does what the supervisor does.
 */
public final class BackgroundTraining implements AutoCloseable {

    private static final String NAME = "training";
    private static final Duration TIME_TO_STOP_ITS_SERVERS = Duration.ofSeconds(10);
    private static final Path NICE = Path.of("/usr/bin/nice");

    private final Path projectRoot;
    private final Home home;
    private final PidRegistry processes;
    private final Console console;
    private final Path supervisorCache;
    private @Nullable Process process;

    public BackgroundTraining(Path projectRoot, Home home, PidRegistry processes, Console console) {
        this.projectRoot = projectRoot;
        this.home = home;
        this.processes = processes;
        this.console = console;
        this.supervisorCache = home.applications().resolve("standalone", "app.aot");
    }

    /** Does nothing when every cache is there. */
    public synchronized void start() {
        if (Files.exists(supervisorCache) && !Training.needed(projectRoot, home.applications())) {
            return;
        }
        try {
            Path output = supervisorCache.resolveSibling("app.aot.new");
            Files.createDirectories(output.getParent());
            Process started = new ProcessBuilder(command(output))
                    .redirectErrorStream(true)
                    .redirectOutput(home.log(NAME).toFile())
                    .start();
            process = started;
            processes.add(NAME, started.toHandle());
            started.onExit().thenAccept(ended -> finished(ended, output));
            console.line("  In the background the services are trained to start faster next time.");
        } catch (IOException failure) {
            console.problem("The next start will not be faster than this one: " + failure);
        }
    }

    /** Breaks the training off; what is not finished is begun anew after the next start. */
    @Override
    public synchronized void close() throws InterruptedException {
        Process running = process;
        process = null;
        if (running != null && running.isAlive()) {
            running.destroy();
            if (!Exits.await(running.toHandle(), TIME_TO_STOP_ITS_SERVERS)) {
                running.descendants().forEach(ProcessHandle::destroyForcibly);
                running.destroyForcibly();
            }
        }
    }

    private synchronized void finished(Process ended, Path output) {
        processes.remove(ended.pid());
        if (process == null) {
            return;
        }
        try {
            if (ended.exitValue() == 0 && Files.exists(output)) {
                Files.move(
                        output, supervisorCache, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
                console.line("The training is done: the next start will be faster.");
            } else {
                console.line("The training failed, the next start will not be faster; why stands in " + home.log(NAME));
            }
        } catch (IOException failure) {
            console.problem("The next start will not be faster than this one: " + failure);
        }
    }

    private static List<String> command(Path output) {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(NICE)) {
            command.addAll(List.of(NICE.toString(), "-n", "19"));
        }
        command.addAll(Jvm.sameProgram("-XX:AOTCacheOutput=" + output));
        command.add("train");
        return command;
    }
}
