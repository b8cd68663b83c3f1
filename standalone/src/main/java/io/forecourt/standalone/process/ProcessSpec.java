package io.forecourt.standalone.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What to run.
 *
 * @param command the program and its arguments; everyone on the machine can read them, so no secrets
 * @param environment added to this process's own environment; the place for secrets
 * @param log where standard output and standard error go
 */
public record ProcessSpec(List<String> command, Map<String, String> environment, Path log) {

    public ProcessSpec {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    /** Without the environment, which holds passwords. */
    @Override
    public String toString() {
        return command.toString();
    }
}
