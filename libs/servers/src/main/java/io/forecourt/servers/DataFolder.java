package io.forecourt.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder that holds one server's data, owned by one process at a time. The operating system drops the lock with the
 * process that held it, however that ended, so a lock that is held always means a living owner.
 */
final class DataFolder implements AutoCloseable {

    private final Path folder;
    private final FileChannel lockFile;

    private DataFolder(Path folder, FileChannel lockFile) {
        this.folder = folder;
        this.lockFile = lockFile;
    }

    static DataFolder open(Path path, String server) {
        Path folder = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            FileChannel lockFile =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(lockFile) == null) {
                lockFile.close();
                throw new ServerFailure("Another process runs %s on %s. Stop it first, or choose another data folder."
                        .formatted(server, folder));
            }
            return new DataFolder(folder, lockFile);
        } catch (IOException e) {
            throw new ServerFailure("The data folder %s cannot be used: %s".formatted(folder, e), e);
        }
    }

    private static @Nullable FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }

    Path resolve(String name) {
        return folder.resolve(name);
    }

    /** The server's own files. */
    Path data() {
        return folder.resolve("data");
    }

    /**
     * Fills the data of a new folder beside its final place and moves it there when it is complete, so that an
     * interrupted first start leaves nothing that could be taken for data.
     */
    void createOnce(Creation creation) {
        if (Files.exists(data())) {
            return;
        }
        Path unfinished = folder.resolve("data.unfinished");
        try {
            delete(unfinished);
            Files.createDirectory(unfinished);
            creation.fill(unfinished);
            Files.move(unfinished, data(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new ServerFailure("The data folder %s cannot be prepared: %s".formatted(folder, e), e);
        }
    }

    static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a server's first files into an empty folder. */
    interface Creation {
        void fill(Path emptyFolder) throws IOException;
    }
}
