package io.forecourt.standalone.command;

import io.forecourt.standalone.console.Console;
import io.forecourt.standalone.console.ConsoleProgress;
import io.forecourt.standalone.training.Training;
import java.nio.file.Path;

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
        Path output = arguments
                .option("--output")
                .map(folder -> Path.of(folder).toAbsolutePath())
                .orElse(place.homeFolder().applications());
        arguments.finish();
        SupervisorLog.goesTo(place.homeFolder().log("training"));
        try (ConsoleProgress progress = new ConsoleProgress(console)) {
            new Training(place.projectRoot(), output, progress).run();
            console.line("Caches made in %s.".formatted(ConsoleProgress.seconds(progress.elapsed())));
        }
        return DONE;
    }
}
