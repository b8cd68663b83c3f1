package io.forecourt.standalone.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the process that listens on a port: in Linux's {@code /proc}, elsewhere with {@code lsof} where there is one. */
final class PortOwner {

    private static final Path PROC = Path.of("/proc");
    private static final List<Path> TABLES = List.of(PROC.resolve("net/tcp"), PROC.resolve("net/tcp6"));
    private static final String LISTENING = "0A";

    private PortOwner() {}

    /** @return such as {@code nginx (process 4711)}; empty when it cannot be told */
    static Optional<String> of(int port) {
        try {
            Optional<Long> pid = Files.exists(TABLES.getFirst()) ? fromProc(port) : fromLsof(port);
            return pid.map(PortOwner::describe);
        } catch (IOException | UncheckedIOException _) {
            return Optional.empty();
        }
    }

    private static String describe(long pid) {
        String program = ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .map(command -> String.valueOf(Path.of(command).getFileName()))
                .orElse("a program");
        return "%s (process %d)".formatted(program, pid);
    }

    private static Optional<Long> fromProc(int port) throws IOException {
        Set<String> sockets = new HashSet<>();
        for (Path table : TABLES) {
            if (Files.exists(table)) {
                try (Stream<String> lines = Files.lines(table)) {
                    lines.skip(1).flatMap(line -> listeningSocket(line, port)).forEach(sockets::add);
                }
            }
        }
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(PROC, "[0-9]*")) {
            for (Path process : processes) {
                if (holds(process, sockets)) {
                    return Optional.of(Long.valueOf(process.getFileName().toString()));
                }
            }
        }
        return Optional.empty();
    }

    /** A line of the table: number, local address:port in hexadecimal, remote one, state, …, inode as tenth word. */
    private static Stream<String> listeningSocket(String line, int port) {
        String[] words = line.strip().split("\\s+");
        boolean listens = words.length > 9 && words[3].equals(LISTENING) && words[1].endsWith(":%04X".formatted(port));
        return listens ? Stream.of("socket:[" + words[9] + "]") : Stream.empty();
    }

    private static boolean holds(Path process, Set<String> sockets) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(process.resolve("fd"))) {
            for (Path file : files) {
                if (sockets.contains(Files.readSymbolicLink(file).toString())) {
                    return true;
                }
            }
        } catch (IOException _) {
            // It ended meanwhile, or belongs to somebody else.
        }
        return false;
    }

    private static Optional<Long> fromLsof(int port) throws IOException {
        Process lsof = new ProcessBuilder("lsof", "-nP", "-t", "-iTCP:" + port, "-sTCP:LISTEN")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (Stream<String> lines = lsof.inputReader().lines()) {
            return lines.findFirst().map(Long::valueOf);
        }
    }
}
