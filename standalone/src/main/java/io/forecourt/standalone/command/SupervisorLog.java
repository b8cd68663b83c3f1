package io.forecourt.standalone.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** What the supervisor and the Kafka inside it have to say goes to a file, not between the lines on the terminal. */
final class SupervisorLog {

    private static final String FORMAT = "%1$tF %1$tT.%1$tL %4$-7s %3$s: %5$s%6$s%n";
    private static final int MAX_BYTES = 10 * 1024 * 1024;
    private static final int KEPT = 3;

    private SupervisorLog() {}

    static void goesTo(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        System.setProperty("java.util.logging.SimpleFormatter.format", FORMAT);
        LogManager.getLogManager().reset();
        FileHandler handler = new FileHandler(file.toString(), MAX_BYTES, KEPT, true);
        handler.setFormatter(new SimpleFormatter());
        Logger root = Logger.getLogger("");
        root.setLevel(Level.WARNING);
        root.addHandler(handler);
    }
}
