package io.forecourt.standalone.doctor;

import io.forecourt.standalone.system.Home;
import io.forecourt.standalone.system.RunningSystem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All looks together. */
public final class Examination {

    private Examination() {}

    public static List<Finding> of(Path projectRoot, Path homeFolder) {
        Home home = new Home(homeFolder);
        Optional<RunningSystem> running = home.runningSystem().read();
        return Stream.concat(
                        Machine.examine(homeFolder, running.isPresent()).stream(),
                        new Installation(projectRoot, home).examine(running).stream())
                .toList();
    }
}
