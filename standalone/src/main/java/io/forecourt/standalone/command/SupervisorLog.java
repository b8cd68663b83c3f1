package io.forecourt.standalone.command;

import io.forecourt.standalone.process.LogFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.ErrorManager;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.slf4j.LoggerFactory;

/** What the supervisor and the Kafka inside it have to say goes to a file, not between the lines on the terminal. */
final class SupervisorLog extends Handler {

    private static final String FORMAT = "%1$tF %1$tT.%1$tL %4$-7s %3$s: %5$s%6$s";
    private static final long MAX_BYTES = 10L * 1024 * 1024;
    private static final int KEPT = 3;

    private final LogFile file;

    private SupervisorLog(LogFile file) {
        this.file = file;
    }

    static void goesTo(Path path) throws IOException {
        System.setProperty("java.util.logging.SimpleFormatter.format", FORMAT);
        LogManager.getLogManager().reset();
        Handler handler = new SupervisorLog(new LogFile(path, MAX_BYTES, KEPT));
        handler.setFormatter(new SimpleFormatter());
        Logger root = Logger.getLogger("");
        root.setLevel(Level.WARNING);
        root.addHandler(handler);
        // The servers start side by side, and SLF4J complains when it is first needed by two at once.
        LoggerFactory.getILoggerFactory();
    }

    @Override
    public void publish(LogRecord message) {
        try {
            file.writeLine(getFormatter().format(message).stripTrailing());
        } catch (IOException failure) {
            reportError("The log cannot be written", failure, ErrorManager.WRITE_FAILURE);
        }
    }

    @Override
    public void flush() {
        // every line is written at once
    }

    @Override
    public void close() {
        file.close();
    }
}
