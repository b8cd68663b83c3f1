package io.forecourt.standalone.system;

import io.forecourt.standalone.CannotContinue;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * What a running system tells the commands that come after it.
 *
 * @param pid of the supervisor
 * @param startedAt of that process, because process ids are reused
 * @param state how far it is
 * @param ports by what listens there
 */
public record RunningSystem(long pid, Instant startedAt, State state, Map<String, Integer> ports) {

    /** How far a system is. */
    public enum State {
        STARTING,
        READY,
        /** It runs, but at least one service did not become healthy. */
        IN_PART
    }

    private static final String PORT = "port.";
    private static final Set<String> EMBEDDED =
            Set.of(EmbeddedServers.KAFKA, EmbeddedServers.SMTP, EmbeddedServers.MAIL_PAGE);

    static RunningSystem ofThisProcess(State state, SystemPorts ports) {
        ProcessHandle self = ProcessHandle.current();
        Instant startedAt = self.info().startInstant().orElse(Instant.EPOCH);
        return new RunningSystem(self.pid(), startedAt, state, ports.byName());
    }

    public URI url(Service service) {
        return URI.create("http://localhost:" + ports.get(service.serviceName()));
    }

    /** Where the mails can be read. */
    public URI mailPage() {
        return URI.create("http://localhost:" + ports.get(EmbeddedServers.MAIL_PAGE));
    }

    /** Whether it is part of the supervisor's own process. */
    public static boolean isEmbedded(String name) {
        return EMBEDDED.contains(name);
    }

    public Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::sameStart);
    }

    private boolean sameStart(ProcessHandle handle) {
        return handle.info()
                .startInstant()
                .map(actual -> Math.abs(actual.toEpochMilli() - startedAt.toEpochMilli()) <= 2000)
                .orElse(true);
    }

    /** Where it is written down. */
    public record File(Path path) {

        /** @return empty when none runs, whatever an ended one left behind */
        public Optional<RunningSystem> read() {
            try {
                if (!Files.exists(path)) {
                    return Optional.empty();
                }
                Properties properties = new Properties();
                properties.load(new StringReader(Files.readString(path)));
                return parse(properties).filter(system -> system.process().isPresent());
            } catch (IOException failure) {
                throw new CannotContinue("%s cannot be read: %s".formatted(path, failure), failure);
            }
        }

        void write(RunningSystem system) {
            Properties properties = new Properties();
            properties.setProperty("pid", Long.toString(system.pid()));
            properties.setProperty("started", Long.toString(system.startedAt().toEpochMilli()));
            properties.setProperty("state", system.state().name());
            system.ports().forEach((name, port) -> properties.setProperty(PORT + name, Integer.toString(port)));
            try {
                StringWriter text = new StringWriter();
                properties.store(text, null);
                Path written = path.resolveSibling(path.getFileName() + ".new");
                Files.writeString(written, text.toString());
                Files.move(written, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException failure) {
                throw new CannotContinue("%s cannot be written: %s".formatted(path, failure), failure);
            }
        }

        void delete() {
            try {
                Files.deleteIfExists(path);
            } catch (IOException failure) {
                throw new CannotContinue("%s cannot be deleted: %s".formatted(path, failure), failure);
            }
        }

        private static Optional<RunningSystem> parse(Properties properties) {
            try {
                Map<String, Integer> ports = new LinkedHashMap<>();
                for (String key : properties.stringPropertyNames()) {
                    if (key.startsWith(PORT)) {
                        ports.put(key.substring(PORT.length()), Integer.valueOf(properties.getProperty(key)));
                    }
                }
                return Optional.of(new RunningSystem(
                        Long.parseLong(properties.getProperty("pid")),
                        Instant.ofEpochMilli(Long.parseLong(properties.getProperty("started"))),
                        State.valueOf(properties.getProperty("state", "")),
                        ports));
            } catch (IllegalArgumentException _) {
                return Optional.empty();
            }
        }
    }
}
