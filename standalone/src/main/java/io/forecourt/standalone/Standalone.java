package io.forecourt.standalone;

import io.forecourt.standalone.command.CommandLine;
import io.forecourt.standalone.command.Place;
import io.forecourt.standalone.console.Console;
import java.time.Clock;
import java.util.List;

/** Where the script {@code ./forecourt} arrives. */
public final class Standalone {

    private Standalone() {}

    public static void main(String[] arguments) {
        CommandLine commandLine =
                new CommandLine(Console.ofThisProcess(), Place.ofThisProcess(), Clock.systemDefaultZone());
        System.exit(commandLine.run(List.of(arguments)));
    }
}
