package io.forecourt.standalone.command;

import io.forecourt.standalone.console.Console;
import io.forecourt.standalone.console.ConsoleProgress;
import io.forecourt.standalone.process.Exits;
import io.forecourt.standalone.process.PidRegistry;
import io.forecourt.standalone.system.Home;
import io.forecourt.standalone.system.RunningSystem;
import java.time.Duration;
import java.util.Optional;

/** Stops everything. */
final class Down implements Command {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration ORPHAN_GRACE = Duration.ofSeconds(30);

    private final Console console;
    private final Place place;

    Down(Console console, Place place) {
        this.console = console;
        this.place = place;
    }

    @Override
    public int run(Arguments arguments) throws InterruptedException {
        arguments.finish();
        Home home = place.homeFolder();
        Optional<ProcessHandle> supervisor = home.runningSystem().read().flatMap(RunningSystem::process);
        try (ConsoleProgress progress = new ConsoleProgress(console)) {
            if (supervisor.isPresent()) {
                progress.begin("stop Forecourt");
                supervisor.get().destroy();
                if (!Exits.await(supervisor.get(), PATIENCE)) {
                    progress.failed("stop Forecourt", "it does not answer and is killed");
                    supervisor.get().destroyForcibly();
                    Exits.await(supervisor.get(), ORPHAN_GRACE);
                } else {
                    progress.done("stop Forecourt", "");
                }
            }
            boolean orphans = stopWhatIsLeftOf(home, progress) | stopWhatIsLeftOf(home.training(), progress);
            if (supervisor.isEmpty() && !orphans) {
                console.line("Forecourt is not running.");
            }
        }
        return DONE;
    }

    private static boolean stopWhatIsLeftOf(Home home, ConsoleProgress progress) throws InterruptedException {
        PidRegistry leftBehind = home.processes();
        if (leftBehind.running().isEmpty()) {
            return false;
        }
        progress.begin("stop what was left behind");
        home.stopLeftovers(leftBehind, ORPHAN_GRACE);
        progress.done("stop what was left behind", "");
        return true;
    }
}
