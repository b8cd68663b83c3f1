package io.forecourt.servers;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once per user from the artifact on the class path. */
final class PostgresBinaries {

    /** The major version of the artifact: the one whose data folders these programs can read. */
    static final String MAJOR_VERSION = "18";

    private static final String VERSION = "18.6.0";

    private PostgresBinaries() {}

    /** The folder that has {@code bin}, {@code lib} and {@code share}. */
    static Path unpacked() {
        return unpacked(cache());
    }

    static Path unpacked(Path cache) {
        Path home = cache.resolve("postgres-" + VERSION);
        if (Files.isDirectory(home)) {
            return home;
        }
        try {
            Files.createDirectories(cache);
            Path unfinished = Files.createTempDirectory(cache, "postgres-unfinished-");
            unpack(unfinished);
            publish(unfinished, home);
            return home;
        } catch (IOException e) {
            throw new ServerFailure("PostgreSQL cannot be unpacked into %s: %s".formatted(cache, e), e);
        }
    }

    private static void publish(Path unfinished, Path home) throws IOException {
        try {
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(home)) {
                throw e;
            }
            // Another process was faster; its copy is as good.
            DataFolder.delete(unfinished);
        }
    }

    private static Path cache() {
        String given = System.getProperty("forecourt.cache", "");
        return given.isEmpty() ? Path.of(System.getProperty("user.home"), ".cache", "forecourt") : Path.of(given);
    }

    private static void unpack(Path target) throws IOException {
        String archive = "/postgres-%s-%s.txz".formatted(system(), machine());
        try (InputStream resource = PostgresBinaries.class.getResourceAsStream(archive)) {
            if (resource == null) {
                throw new ServerFailure(
                        "There is no embedded PostgreSQL for this kind of machine (%s). Use a PostgreSQL %s of your own, or docker-compose."
                                .formatted(archive, MAJOR_VERSION));
            }
            try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(resource)))) {
                for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    unpack(tar, entry, target);
                }
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("The archive reaches out of its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, path);
        if ((entry.getMode() & 0100) != 0) {
            Set<PosixFilePermission> permissions = EnumSet.copyOf(Files.getPosixFilePermissions(path));
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            Files.setPosixFilePermissions(path, permissions);
        }
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "darwin" : name.split(" ", 2)[0];
    }

    private static String machine() {
        return switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            case String other -> other;
        };
    }
}
