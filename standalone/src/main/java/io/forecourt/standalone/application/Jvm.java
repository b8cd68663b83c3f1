package io.forecourt.standalone.application;

import io.forecourt.standalone.Standalone;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The JVM that runs this program, and the options with which it runs a service. */
public final class Jvm {

    private static final List<String> SERVICE_OPTIONS = List.of(
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-Xmn16m",
            "-Xss512k",
            "-XX:MetaspaceSize=128m",
            "-XX:TrimNativeHeapInterval=3000",
            // Two thirds of a cache stay as they are in the file, and need not be written to only to move them.
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:ArchiveRelocationMode=0",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            // The JVM warns of adapters that it does not find in its cache under their name; it makes them anew.
            "-Xlog:aot=error,aot+codecache+stubs=error",
            "-Duser.timezone=UTC");

    private Jvm() {}

    public static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    /** This very program in another process, with the options that this one was started with. */
    public static List<String> sameProgram(String... furtherOptions) {
        List<String> command = new ArrayList<>();
        command.add(java().toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> !option.startsWith("-XX:AOTCache"))
                .forEach(command::add);
        command.addAll(List.of(furtherOptions));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Standalone.class.getName()));
        return command;
    }

    /** A cache made by one build of the JVM is of no use to another. */
    static String version() {
        return System.getProperty("java.vm.vendor") + " " + System.getProperty("java.vm.version");
    }

    /** @param heapMegabytes the most that the service's objects may take */
    static List<String> serviceOptions(int heapMegabytes) {
        List<String> options = new ArrayList<>(SERVICE_OPTIONS);
        options.add("-Xmx" + heapMegabytes + "m");
        return List.copyOf(options);
    }
}
