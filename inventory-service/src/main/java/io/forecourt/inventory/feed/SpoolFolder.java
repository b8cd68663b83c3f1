package io.forecourt.inventory.feed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps the files of imports until they are done. */
@Component
class SpoolFolder {

    private final Path folder;

    SpoolFolder(FeedProperties properties) {
        this.folder = properties.spoolFolder();
    }

    /** @return the new file's name */
    String keep(InputStream content) throws IOException {
        Files.createDirectories(folder);
        String name = UUID.randomUUID() + ".feed";
        Path file = path(name);
        try {
            Files.copy(content, file);
        } catch (IOException | RuntimeException incomplete) {
            Files.deleteIfExists(file);
            throw incomplete;
        }
        return name;
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    private Path lock(String name) {
        return path(name + ".lock");
    }

    boolean has(String name) {
        return Files.exists(path(name));
    }

    void delete(String name) {
        try {
            Files.deleteIfExists(path(name));
            Files.deleteIfExists(lock(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Takes hold of a file, so that no other thread or process works on it. The operating system lets go of it when this
     * process dies. A file beside it is locked, because closing any stream on a locked file unlocks it on POSIX systems.
     *
     * @return empty if somebody else holds it
     */
    Optional<FileChannel> hold(String name) throws IOException {
        FileChannel channel = FileChannel.open(lock(name), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return Optional.of(channel);
            }
        } catch (OverlappingFileLockException _) {
            // Held by another thread of this process.
        }
        channel.close();
        return Optional.empty();
    }
}
