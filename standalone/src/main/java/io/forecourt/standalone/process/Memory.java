package io.forecourt.standalone.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How much of the machine's memory processes hold, where pages that several share count once in all. */
public final class Memory {

    private static final String PROPORTIONAL = "Pss:";

    private Memory() {}

    /** Of one process; 0 when it cannot be told. */
    public static long mebibytes(long pid) {
        return kibibytes(pid) / 1024;
    }

    /** Of a process and of all that it started. */
    public static long mebibytesWithDescendants(long pid) {
        return ProcessHandle.of(pid).stream()
                        .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                        .mapToLong(process -> kibibytes(process.pid()))
                        .sum()
                / 1024;
    }

    private static long kibibytes(long pid) {
        Path shares = Path.of("/proc", Long.toString(pid), "smaps_rollup");
        try (Stream<String> lines = Files.lines(shares)) {
            return lines.filter(line -> line.startsWith(PROPORTIONAL))
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
