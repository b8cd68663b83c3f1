package io.forecourt.servers;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs PostgreSQL's programs. They refuse to run as root, so for root they get a user namespace of their own, in which
 * they are somebody else and root's files are theirs.
 */
final class PostgresPrograms {

    private static final List<String> OWN_NAMESPACE = List.of("unshare", "--user");

    private final Path bin;
    private final List<String> prefix;

    private PostgresPrograms(Path bin, List<String> prefix) {
        this.bin = bin;
        this.prefix = prefix;
    }

    static PostgresPrograms unpacked() {
        return new PostgresPrograms(PostgresBinaries.unpacked().resolve("bin"), isRoot() ? ownNamespace() : List.of());
    }

    private static boolean isRoot() {
        try {
            Path self = Path.of("/proc/self");
            return Files.exists(self)
                    ? Files.getAttribute(self, "unix:uid").equals(0)
                    : "root".equals(System.getProperty("user.name"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> ownNamespace() {
        List<String> command = new ArrayList<>(OWN_NAMESPACE);
        command.add("true");
        if (run(command).failed()) {
            throw new ServerFailure(
                    "PostgreSQL refuses to run as root, and this machine gives it no user namespace (unshare --user). Run Forecourt as an ordinary user.");
        }
        return OWN_NAMESPACE;
    }

    Outcome run(String program, String... arguments) {
        List<String> command = new ArrayList<>(prefix);
        command.add(bin.resolve(program).toString());
        command.addAll(List.of(arguments));
        return run(command);
    }

    private static Outcome run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), output.strip());
        } catch (IOException e) {
            return new Outcome(-1, e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailure("Interrupted while waiting for " + command, e);
        }
    }

    /** How a program ended, and what it said. */
    record Outcome(int exitCode, String output) {
        boolean failed() {
            return exitCode != 0;
        }
    }
}
