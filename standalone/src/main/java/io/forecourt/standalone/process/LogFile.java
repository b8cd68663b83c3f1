package io.forecourt.standalone.process;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A log that never outgrows its room: when the file reaches {@code maxBytes} it becomes {@code <name>.1}, the former
 * {@code .1} becomes {@code .2}, and the oldest of {@code kept} is dropped. Lines stay whole.
 */
public final class LogFile implements AutoCloseable {

    private static final long TAIL_BYTES = 64 * 1024L;

    private final Path file;
    private final long maxBytes;
    private final int kept;
    private OutputStream out;
    private long size;

    public LogFile(Path file, long maxBytes, int kept) throws IOException {
        this.file = file;
        this.maxBytes = maxBytes;
        this.kept = kept;
        this.out = open();
    }

    /** Appends the bytes; the file is changed for a new one at the end of a line only. */
    public synchronized void write(byte[] bytes, int length) throws IOException {
        int end = size + length > maxBytes ? afterLastNewline(bytes, length) : 0;
        if (end > 0) {
            out.write(bytes, 0, end);
            rotate();
        }
        out.write(bytes, end, length - end);
        size += length - end;
    }

    public void writeLine(String line) throws IOException {
        byte[] bytes = (line + System.lineSeparator()).getBytes(StandardCharsets.UTF_8);
        write(bytes, bytes.length);
    }

    public Path file() {
        return file;
    }

    @Override
    public synchronized void close() {
        try {
            out.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The last lines of a log, oldest first; none if there is no such file. */
    public static List<String> tail(Path file, int lines) {
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            bytes.seek(Math.max(0, bytes.length() - TAIL_BYTES));
            byte[] end = new byte[(int) (bytes.length() - bytes.getFilePointer())];
            bytes.readFully(end);
            List<String> all = new String(end, StandardCharsets.UTF_8).lines().toList();
            return all.subList(Math.max(0, all.size() - lines), all.size());
        } catch (FileNotFoundException _) {
            return List.of();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private OutputStream open() throws IOException {
        OutputStream opened = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        size = Files.size(file);
        return opened;
    }

    private void rotate() throws IOException {
        out.close();
        for (int age = kept - 1; age >= 1; age--) {
            if (Files.exists(aged(age))) {
                Files.move(aged(age), aged(age + 1), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.move(file, aged(1), StandardCopyOption.REPLACE_EXISTING);
        out = open();
    }

    private Path aged(int age) {
        return file.resolveSibling(file.getFileName() + "." + age);
    }

    private static int afterLastNewline(byte[] bytes, int length) {
        for (int end = length; end > 0; end--) {
            if (bytes[end - 1] == '\n') {
                return end;
            }
        }
        return 0;
    }
}
