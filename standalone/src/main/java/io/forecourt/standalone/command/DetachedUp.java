package io.forecourt.standalone.command;

import io.forecourt.standalone.application.Jvm;
import io.forecourt.standalone.console.Console;
import io.forecourt.standalone.process.Deadline;
import io.forecourt.standalone.system.Home;
import io.forecourt.standalone.system.RunningSystem;
import io.forecourt.standalone.system.RunningSystem.State;
import io.forecourt.standalone.system.Service;
import io.forecourt.standalone.system.SetupLink;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Starts everything in a process of its own and returns when it is ready. */
final class DetachedUp {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final Console console;
    private final Home home;
    private final WaysIn waysIn;

    DetachedUp(Console console, Place place) {
        this.console = console;
        this.home = place.homeFolder();
        this.waysIn = new WaysIn(console, place);
    }

    int run(UpOptions wanted) throws IOException, InterruptedException {
        Path output = home.log("up");
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "forecourt"));
        command.addAll(Jvm.sameProgram());
        command.add("up");
        command.addAll(wanted.asArguments());
        String setupToken = SetupLink.newToken();
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(new java.io.File("/dev/null"))
                .redirectOutput(output.toFile());
        // What it says goes through a file, which is no place for a way in.
        builder.environment().put(WaysIn.SETUP_TOKEN, setupToken);
        int result = follow(builder.start(), output);
        Optional<RunningSystem> system = home.runningSystem().read();
        if (system.isPresent()) {
            waysIn.tell(link(system.get()).with(setupToken), wanted.demo());
        }
        return result;
    }

    private SetupLink link(RunningSystem system) {
        URI identity = system.url(Service.IDENTITY);
        return new SetupLink(identity, system.url(Service.GATEWAY), home.operator(identity));
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
