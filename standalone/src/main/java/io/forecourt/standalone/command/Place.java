package io.forecourt.standalone.command;

import io.forecourt.standalone.CannotContinue;
import io.forecourt.standalone.system.Home;
import io.forecourt.standalone.system.Operator;
import io.forecourt.standalone.system.RunningSystem;
import io.forecourt.standalone.system.Service;
import java.nio.file.Path;

/**
 * Where Forecourt is.
 *
 * @param projectRoot the folder of the sources and of what was built from them
 * @param home the folder of data, logs and unpacked services
 */
public record Place(Path projectRoot, Path home) {

    private static final String DEFAULT_HOME = ".forecourt";

    /** As the script {@code ./forecourt} says. */
    public static Place ofThisProcess() {
        Path root = Path.of(System.getProperty("forecourt.root", "")).toAbsolutePath();
        String home = System.getProperty("forecourt.home", "");
        return new Place(
                root,
                home.isEmpty() ? root.resolve(DEFAULT_HOME) : Path.of(home).toAbsolutePath());
    }

    Home homeFolder() {
        return new Home(home);
    }

    /** The services' administration, as the operator of the running system. */
    Actuators actuators(RunningSystem system) {
        return new Actuators(system, operator(system));
    }

    Operator operator(RunningSystem system) {
        return homeFolder().operator(system.url(Service.IDENTITY));
    }

    /** @throws CannotContinue if Forecourt does not run */
    RunningSystem running() {
        return homeFolder()
                .runningSystem()
                .read()
                .orElseThrow(() -> new CannotContinue("Forecourt is not running. Start it with ./forecourt up."));
    }
}
