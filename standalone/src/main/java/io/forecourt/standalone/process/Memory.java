package io.forecourt.standalone.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How much of the machine's memory processes hold, where pages that several share count once in all. */
public final class Memory {

    private static final String ALL = "Pss:";
    private static final String WITHOUT_CLEAN_FILES = "Pss_Dirty:";

    private Memory() {}

    /** Of one process; 0 when it cannot be told. */
    public static long mebibytes(long pid) {
        return kibibytes(pid, ALL) / 1024;
    }

    /** Of a process and of all that it started. */
    public static long mebibytesWithDescendants(long pid) {
        return withDescendants(pid, ALL);
    }

    /**
     * The same without the pages that are as they stand in a file, an ahead-of-time cache above all: the system takes
     * those back when it needs room, and has them for nothing as long as it does not.
     */
    public static long lastingMebibytesWithDescendants(long pid) {
        return withDescendants(pid, WITHOUT_CLEAN_FILES);
    }

    private static long withDescendants(long pid, String kind) {
        return ProcessHandle.of(pid).stream()
                        .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                        .mapToLong(process -> kibibytes(process.pid(), kind))
                        .sum()
                / 1024;
    }

    private static long kibibytes(long pid, String kind) {
        Path shares = Path.of("/proc", Long.toString(pid), "smaps_rollup");
        try (Stream<String> lines = Files.lines(shares)) {
            return lines.filter(line -> line.startsWith(kind))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException _) {
            return residentKibibytes(pid);
        }
    }

    private static long residentKibibytes(long pid) {
        try {
            Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String answer = new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return answer.isEmpty() ? 0 : Long.parseLong(answer);
        } catch (IOException | NumberFormatException _) {
            return 0;
        }
    }
}
