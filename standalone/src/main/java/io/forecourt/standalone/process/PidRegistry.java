package io.forecourt.standalone.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Remembers in a file which processes were started, so that those that outlive a killed supervisor can be found. A
 * process id is reused sooner or later, therefore the start time stands beside it.
 */
public final class PidRegistry {

    /** The start time is computed from the machine's boot time, which can shift by a second. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    /** @param startedAt unknown on some systems */
    public record Entry(String name, long pid, Optional<Instant> startedAt) {

        static Entry of(String name, ProcessHandle handle) {
            return new Entry(name, handle.pid(), handle.info().startInstant());
        }

        static Optional<Entry> parse(String line) {
            String[] words = line.split(" ", -1);
            if (words.length != 3 || !words[1].matches("\\d+") || !words[2].matches("-|\\d+")) {
                return Optional.empty();
            }
            Optional<Instant> startedAt = words[2].equals("-")
                    ? Optional.empty()
                    : Optional.of(Instant.ofEpochMilli(Long.parseLong(words[2])));
            return Optional.of(new Entry(words[0], Long.parseLong(words[1]), startedAt));
        }

        String line() {
            return name + " " + pid + " "
                    + startedAt.map(Instant::toEpochMilli).map(String::valueOf).orElse("-");
        }

        /** The process, if it still runs and is not another one that got the same id. */
        public Optional<ProcessHandle> running() {
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::sameStart);
        }

        private boolean sameStart(ProcessHandle handle) {
            Optional<Instant> actual = handle.info().startInstant();
            return startedAt.isPresent()
                    && actual.isPresent()
                    && Duration.between(startedAt.get(), actual.get()).abs().compareTo(TOLERANCE) <= 0;
        }
    }

    private final Path file;
    private final Map<Long, Entry> entries = new ConcurrentHashMap<>();

    /** Reads what an earlier supervisor left. */
    public PidRegistry(Path file) {
        this.file = file;
        try (Stream<String> lines = Files.lines(file)) {
            lines.flatMap(line -> Entry.parse(line).stream()).forEach(entry -> entries.put(entry.pid(), entry));
        } catch (NoSuchFileException _) {
            // the first start
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public List<Entry> running() {
        return entries.values().stream()
                .filter(entry -> entry.running().isPresent())
                .toList();
    }

    public synchronized void add(String name, ProcessHandle handle) {
        entries.put(handle.pid(), Entry.of(name, handle));
        save();
    }

    public synchronized void remove(long pid) {
        entries.remove(pid);
        save();
    }

    /** Stops what is still running, first politely, and forgets everything. */
    public synchronized void stopAll(Duration grace) throws InterruptedException {
        List<ProcessHandle> handles =
                running().stream().flatMap(entry -> entry.running().stream()).toList();
        handles.forEach(ProcessHandle::destroy);
        Deadline deadline = Deadline.in(grace);
        for (ProcessHandle handle : handles) {
            Exits.await(handle, deadline.remaining());
            handle.destroyForcibly();
        }
        if (!entries.isEmpty()) {
            entries.clear();
            save();
        }
    }

    private void save() {
        try {
            Path written = file.resolveSibling(file.getFileName() + ".new");
            Files.write(written, entries.values().stream().map(Entry::line).toList());
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
