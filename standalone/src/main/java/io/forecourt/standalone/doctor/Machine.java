package io.forecourt.standalone.doctor;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Looks at the machine: its tools, its disk and its memory. */
final class Machine {

    private static final int JDK = 25;
    private static final int NODE = 20;
    private static final long MEBIBYTE = 1L << 20;
    private static final long DISK_NEEDED = 2048;
    private static final long DISK_WANTED = 6144;
    private static final long MEMORY_NEEDED = 1536;
    private static final String AVAILABLE = "MemAvailable:";

    private Machine() {}

    static List<Finding> examine(Path home, boolean running) {
        return List.of(jdk(), node(), docker(), disk(existing(home)), memory(running), processors());
    }

    private static Finding jdk() {
        int feature = Runtime.version().feature();
        String text = "JDK %s in %s".formatted(Runtime.version(), System.getProperty("java.home"));
        return feature >= JDK
                ? Finding.fine(text)
                : Finding.bad(text, "Forecourt needs JDK %d or newer. Install one or set JAVA_HOME.".formatted(JDK));
    }

    private static Finding node() {
        Optional<String> version = answer("node", "--version");
        if (version.isEmpty()) {
            return Finding.warning(
                    "No Node.js on the path", "Only building and testing the web app needs it: install Node.js 20.");
        }
        int major = Integer.parseInt("0" + version.get().replaceAll("^v|\\..*$", ""));
        String text = "Node.js " + version.get();
        return major >= NODE
                ? Finding.fine(text)
                : Finding.warning(text, "Building the web app needs Node.js %d or newer.".formatted(NODE));
    }

    private static Finding docker() {
        return answer("docker", "version", "--format", "{{.Server.Version}}")
                .map(version -> Finding.fine("Docker engine %s: integration tests use containers".formatted(version)))
                .orElseGet(() -> Finding.fine("No Docker engine answers: integration tests use embedded servers"));
    }

    private static Finding disk(Path folder) {
        try {
            long free = Files.getFileStore(folder).getUsableSpace() / MEBIBYTE;
            String text = "%d MiB free on the disk of %s".formatted(free, folder);
            if (free < DISK_NEEDED) {
                return Finding.bad(
                        text, "Forecourt needs %d MiB. Make room or set FORECOURT_HOME.".formatted(DISK_NEEDED));
            }
            return free < DISK_WANTED
                    ? Finding.warning(text, "A build and a grown database together need about twice as much.")
                    : Finding.fine(text);
        } catch (IOException failure) {
            return Finding.bad("The disk of %s cannot be read: %s".formatted(folder, failure), "Look at its rights.");
        }
    }

    private static Finding memory(boolean running) {
        long free = availableMemory();
        String text = "%d MiB of memory available".formatted(free);
        return running || free >= MEMORY_NEEDED
                ? Finding.fine(text)
                : Finding.warning(
                        text,
                        "All services together take up to %d MiB. Close other programs.".formatted(MEMORY_NEEDED));
    }

    private static Finding processors() {
        return Finding.fine("%d processors".formatted(Runtime.getRuntime().availableProcessors()));
    }

    /** What Linux could give back counts as available; elsewhere only what nobody uses. */
    private static long availableMemory() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/meminfo"))) {
            return lines.filter(line -> line.startsWith(AVAILABLE))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum()
                    / 1024;
        } catch (IOException _) {
            return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)
                            .getFreeMemorySize()
                    / MEBIBYTE;
        }
    }

    private static Path existing(Path folder) {
        Path parent = folder.getParent();
        return Files.exists(folder) || parent == null ? folder : existing(parent);
    }

    private static Optional<String> answer(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return Optional.empty();
            }
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.exitValue() == 0 && !output.isEmpty() ? Optional.of(output) : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
