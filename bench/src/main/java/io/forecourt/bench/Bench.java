package io.forecourt.bench;

import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** {@code ./forecourt bench NAME}: starts a system of its own on free ports, measures it, prints and stops it. */
public final class Bench {

    private interface Measurement {
        void run(Path project, Report report) throws Exception;
    }

    private static final Map<String, Measurement> ALL = Map.of(
            "start", (project, report) -> new StartBench(project, report).run(),
            "sync", (project, report) -> new SyncBench(project, report).run(),
            "api", (project, report) -> new ApiBench(project, report).run(),
            "auth", (project, report) -> new AuthBench(project, report).run(),
            "parking", (project, report) -> new ParkingBench(project, report).run(),
            "web", (project, report) -> new WebBench(project, report).run());

    /** Kept here, as the logging forgets loggers that nobody keeps. What PostgreSQL and Kafka say of their start is no figure. */
    private static final Logger QUIET = Logger.getLogger("");

    private Bench() {}

    /**
     * @param arguments the benchmark's name; the project's root is the system property {@code forecourt.root}, by default
     *     the working directory
     */
    public static void main(String[] arguments) throws Exception {
        QUIET.setLevel(Level.WARNING);
        Report report = new Report(System.out);
        Measurement measurement = arguments.length == 1 ? ALL.get(arguments[0]) : null;
        if (measurement == null) {
            report.line("Usage: ./forecourt bench start|sync|api|auth|parking|web");
            System.exit(2);
        } else {
            measurement.run(Path.of(System.getProperty("forecourt.root", "")).toAbsolutePath(), report);
        }
    }
}
