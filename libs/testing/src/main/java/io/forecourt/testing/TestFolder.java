package io.forecourt.testing;

import io.forecourt.servers.PostgresServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** The folder of this JVM's embedded servers, named after the JVM so that a later one can tell a leftover. */
final class TestFolder {

    static final String POSTGRES = "postgres";
    static final String KAFKA = "kafka";

    private static final Pattern NAME = Pattern.compile("forecourt-test-(\\d+)-.*");
    private static final Path PARENT = Path.of(System.getProperty("java.io.tmpdir"));

    private final Path folder;

    private TestFolder(Path folder) {
        this.folder = folder;
    }

    /** A new one, after what killed JVMs left behind is stopped and deleted. */
    static TestFolder create() {
        try {
            leftovers(PARENT).forEach(TestFolder::remove);
            long pid = ProcessHandle.current().pid();
            return new TestFolder(Files.createTempDirectory(PARENT, "forecourt-test-%d-".formatted(pid)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> leftovers(Path parent) throws IOException {
        try (Stream<Path> entries = Files.list(parent)) {
            return entries.filter(TestFolder::isLeftover).toList();
        }
    }

    private static boolean isLeftover(Path folder) {
        Matcher name = NAME.matcher(folder.getFileName().toString());
        return name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
    }

    private static void remove(Path folder) {
        PostgresServer.stopLeftover(folder.resolve(POSTGRES));
        delete(folder);
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path resolve(String server) {
        return folder.resolve(server);
    }

    void delete() {
        delete(folder);
    }
}
