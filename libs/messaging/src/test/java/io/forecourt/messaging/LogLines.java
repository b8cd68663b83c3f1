package io.forecourt.messaging;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.forecourt.messaging.autoconfigure.QuietKafkaClients;
import java.util.List;
import org.slf4j.LoggerFactory;

/** What a service writes to its log, at the levels it has in production. */
public final class LogLines implements AutoCloseable {

    private static final Logger ROOT = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    private LogLines() {
        QuietKafkaClients.LEVELS.forEach((property, level) ->
                level(property.substring("logging.level.".length()), Level.valueOf(level.toString())));
        // The broker of the tests runs in this very process.
        level("kafka", Level.OFF);
        level("state.change.logger", Level.OFF);
        level("org.apache.kafka", Level.OFF);
        level("org.apache.kafka.clients", Level.WARN);
        level("org.apache.kafka.common.telemetry", Level.WARN);
        ROOT.setLevel(Level.INFO);
        lines.start();
        ROOT.addAppender(lines);
    }

    public static LogLines recorded() {
        return new LogLines();
    }

    private static void level(String logger, Level level) {
        ((Logger) LoggerFactory.getLogger(logger)).setLevel(level);
    }

    public List<String> all() {
        return List.copyOf(lines.list).stream()
                .map(line -> line.getLevel() + " " + line.getLoggerName() + " " + line.getFormattedMessage())
                .toList();
    }

    public List<String> containing(String text) {
        return all().stream().filter(line -> line.contains(text)).toList();
    }

    @Override
    public void close() {
        ROOT.detachAppender(lines);
    }
}
