package io.forecourt.standalone.application;

import java.nio.file.Path;
import java.util.List;

/** The JVM that runs this program, and the options with which it runs a service. */
public final class Jvm {

    private static final List<String> SERVICE_OPTIONS = List.of(
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-Xss512k",
            "-XX:ReservedCodeCacheSize=64m",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Duser.timezone=UTC");

    private Jvm() {}

    public static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    /** A cache made by one build of the JVM is of no use to another. */
    static String version() {
        return System.getProperty("java.vm.vendor") + " " + System.getProperty("java.vm.version");
    }

    /** @param heapMegabytes the most that the service's objects may take */
    static List<String> serviceOptions(int heapMegabytes) {
        var options = new java.util.ArrayList<>(SERVICE_OPTIONS);
        options.add("-Xmx" + heapMegabytes + "m");
        return List.copyOf(options);
    }
}
