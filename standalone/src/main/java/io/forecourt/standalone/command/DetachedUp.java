package io.forecourt.standalone.command;

import io.forecourt.standalone.application.Jvm;
import io.forecourt.standalone.console.Console;
import io.forecourt.standalone.process.Deadline;
import io.forecourt.standalone.system.Home;
import io.forecourt.standalone.system.RunningSystem;
import io.forecourt.standalone.system.RunningSystem.State;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts everything in a process of its own and returns when it is ready. */
final class DetachedUp {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final Console console;
    private final Home home;

    DetachedUp(Console console, Home home) {
        this.console = console;
        this.home = home;
    }

    int run(boolean carCar, int offset) throws IOException, InterruptedException {
        Path output = home.log("up");
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "forecourt"));
        command.addAll(Jvm.sameProgram());
        command.addAll(List.of("up", "--port-offset", Integer.toString(offset)));
        if (carCar) {
            command.add("--carcar");
        }
        Process supervisor = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(new java.io.File("/dev/null"))
                .redirectOutput(output.toFile())
                .start();
        return follow(supervisor, output);
    }

    /** Repeats what the other process says until it is ready or has ended. */
    private int follow(Process supervisor, Path output) throws IOException, InterruptedException {
        Deadline deadline = Deadline.in(PATIENCE);
        try (BufferedReader said = Files.newBufferedReader(output)) {
            while (!deadline.passed()) {
                boolean ended = supervisor.waitFor(BETWEEN_LOOKS.toNanos(), TimeUnit.NANOSECONDS);
                State state =
                        home.runningSystem().read().map(RunningSystem::state).orElse(State.STARTING);
                for (String line = said.readLine(); line != null; line = said.readLine()) {
                    console.line(line);
                }
                if (ended) {
                    return supervisor.exitValue();
                }
                if (state != State.STARTING) {
                    return state == State.READY ? Command.DONE : Command.FAILED;
                }
            }
        }
        console.problem("Forecourt still starts. ./forecourt status shows how far it is.");
        return Command.FAILED;
    }
}
