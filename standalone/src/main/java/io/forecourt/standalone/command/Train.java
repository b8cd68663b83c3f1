package io.forecourt.standalone.command;

import io.forecourt.standalone.console.Console;
import io.forecourt.standalone.console.ConsoleProgress;
import io.forecourt.standalone.system.Home;
import io.forecourt.standalone.training.Training;
import java.nio.file.Path;
import java.util.Optional;

/** Makes the ahead-of-time caches that let the services start faster. */
final class Train implements Command {

    private final Console console;
    private final Place place;

    Train(Console console, Place place) {
        this.console = console;
        this.place = place;
    }

    @Override
    public int run(Arguments arguments) throws Exception {
        Optional<String> output = arguments.option("--output");
        arguments.finish();
        Home home = place.homeFolder();
        home.prepare();
        SupervisorLog.goesTo(home.log("training-servers"));
        Path applications =
                output.map(folder -> Path.of(folder).toAbsolutePath()).orElse(home.applications());
        try (ConsoleProgress progress = new ConsoleProgress(console)) {
            Training training = new Training(place.projectRoot(), home.training(), applications, progress);
            if (output.isPresent() || home.runningSystem().read().isEmpty()) {
                training.unpack();
            }
            training.run();
            console.line("Caches made in %s.".formatted(ConsoleProgress.seconds(progress.elapsed())));
        }
        return DONE;
    }
}
