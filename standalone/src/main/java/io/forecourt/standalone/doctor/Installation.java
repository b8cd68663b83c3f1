package io.forecourt.standalone.doctor;

import io.forecourt.standalone.CannotContinue;
import io.forecourt.standalone.application.BootJar;
import io.forecourt.standalone.process.PortsInUse;
import io.forecourt.standalone.process.WantedPorts;
import io.forecourt.standalone.system.Home;
import io.forecourt.standalone.system.RunningSystem;
import io.forecourt.standalone.system.Service;
import io.forecourt.standalone.system.SystemPorts;
import io.forecourt.standalone.training.Training;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at Forecourt itself: what is built, what runs, its ports and its folder. */
final class Installation {

    private final Path projectRoot;
    private final Home home;

    Installation(Path projectRoot, Home home) {
        this.projectRoot = projectRoot;
        this.home = home;
    }

    List<Finding> examine(Optional<RunningSystem> running) {
        List<Finding> findings = new ArrayList<>();
        findings.add(builds());
        findings.add(folder());
        home.secretsFile().map(Installation::secrets).ifPresent(findings::add);
        running.ifPresentOrElse(
                system -> findings.add(Finding.fine("Forecourt runs (process %d, %s)"
                        .formatted(system.pid(), system.state().name().toLowerCase(java.util.Locale.ROOT)))),
                () -> {
                    findings.add(leftBehind());
                    findings.add(ports());
                });
        findings.add(caches());
        return findings;
    }

    private Finding builds() {
        List<String> missing = new ArrayList<>();
        for (String name : Service.names()) {
            try {
                BootJar.built(projectRoot, name);
            } catch (CannotContinue _) {
                missing.add(name);
            }
        }
        return missing.isEmpty()
                ? Finding.fine("Every service is built")
                : Finding.fine("Not built yet: %s; ./forecourt up does it".formatted(String.join(", ", missing)));
    }

    private Finding folder() {
        Path folder = home.folder();
        if (!Files.exists(folder)) {
            return Finding.fine("No data yet; it will be in " + folder);
        }
        for (Path part : List.of(folder, home.data(), home.logs())) {
            if (Files.exists(part) && !Files.isWritable(part)) {
                return Finding.bad(
                        "%s cannot be written".formatted(part),
                        "Give yourself the right to (chown, chmod), or set FORECOURT_HOME to another folder.");
            }
        }
        Path database = home.data().resolve("postgresql");
        if (Files.exists(database.resolve("data")) && !Files.exists(database.resolve("data/PG_VERSION"))) {
            return Finding.bad(
                    "The database in %s is not whole".formatted(database),
                    "Restore the folder from a backup, or move it away to start with an empty database.");
        }
        return Finding.fine("Data, logs and unpacked services in " + folder);
    }

    private static Finding secrets(Path file) {
        try {
            boolean forOthers = Files.getPosixFilePermissions(file).stream()
                    .anyMatch(permission -> !permission.name().startsWith("OWNER"));
            return forOthers
                    ? Finding.bad(
                            "%s can be read by others, who can sign in with what it says".formatted(file),
                            "chmod 600 it. If others have read it, delete all its lines but identity.signing-keys: the next start makes and sets new ones.")
                    : Finding.fine("Nobody but you can read the secrets");
        } catch (IOException failure) {
            return Finding.bad("%s cannot be looked at: %s".formatted(file, failure), "Give yourself the right to.");
        }
    }

    private Finding leftBehind() {
        List<String> names = home.processes().running().stream()
                .map(entry -> "%s (process %d)".formatted(entry.name(), entry.pid()))
                .toList();
        return names.isEmpty()
                ? Finding.fine("Forecourt is not running, and left nothing behind")
                : Finding.warning(
                        "Still running after Forecourt was killed: " + String.join(", ", names),
                        "./forecourt down stops them; so does the next ./forecourt up.");
    }

    private static Finding ports() {
        try {
            WantedPorts.requireFree(SystemPorts.usual(0).byName());
            return Finding.fine("Every port is free");
        } catch (PortsInUse taken) {
            return Finding.bad(
                    String.join("; ", taken.ports()), "Stop those programs, or start with --port-offset 1000.");
        }
    }

    private Finding caches() {
        return Training.needed(projectRoot, home.applications())
                ? Finding.fine("No ahead-of-time caches for this build yet: they are made after the next start")
                : Finding.fine("Ahead-of-time caches are there");
    }
}
