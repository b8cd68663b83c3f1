package io.forecourt.standalone.system;

import io.forecourt.servers.PostgresServer;
import io.forecourt.standalone.CannotContinue;
import io.forecourt.standalone.process.PidRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/**
 * The folder of one system: its data, its unpacked services, its logs and what is known about its processes. The
 * operating system gives the lock back with the process that took it, so a killed system leaves no stale one.
 */
public final class Home {

    private static final String SECRETS = "secrets.properties";

    private final Path folder;

    public Home(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    public Path folder() {
        return folder;
    }

    Path postgresData() {
        return folder.resolve("data/postgresql");
    }

    Path kafkaData() {
        return folder.resolve("data/kafka");
    }

    public Path data() {
        return folder.resolve("data");
    }

    public Path applications() {
        return folder.resolve("apps");
    }

    public Path logs() {
        return folder.resolve("logs");
    }

    public Path log(String name) {
        return logs().resolve(name + ".log");
    }

    /** A system within the system, in which services are trained. */
    public Home training() {
        return new Home(folder.resolve("training"));
    }

    /** As whom to speak to the services of the system that runs here. */
    public Operator operator(URI identity) {
        return new Operator(identity, secrets().of(Secret.OPERATOR_CLIENT));
    }

    /** Somebody with an account in the system that runs here. */
    public Person person(URI identity, URI publicUrl, String email, String password) {
        return new Person(identity, publicUrl, secrets().of(Secret.GATEWAY_CLIENT), email, password);
    }

    /** Of a system that was started with them. */
    public DemoAccounts demoAccounts() {
        return new DemoAccounts(secrets().of(Secret.DEMO_PASSWORD));
    }

    /** Empty before the first start. */
    public Optional<Path> secretsFile() {
        Path file = folder.resolve(SECRETS);
        return Files.exists(file) ? Optional.of(file) : Optional.empty();
    }

    Secrets secrets() {
        return Secrets.in(folder.resolve(SECRETS));
    }

    public PidRegistry processes() {
        return new PidRegistry(run().resolve("processes"));
    }

    public RunningSystem.File runningSystem() {
        return new RunningSystem.File(run().resolve("system.properties"));
    }

    /** Creates what is missing. */
    public void prepare() {
        try {
            for (Path needed : new Path[] {data(), applications(), logs(), run()}) {
                Files.createDirectories(needed);
            }
        } catch (IOException failure) {
            throw new CannotContinue(
                    "%s cannot be written: %s. Choose another folder with FORECOURT_HOME.".formatted(folder, failure),
                    failure);
        }
    }

    /** Ends what a killed system left running. */
    public void stopLeftovers(PidRegistry left, Duration grace) throws InterruptedException {
        left.stopAll(grace);
        PostgresServer.stopLeftover(postgresData());
    }

    /** Takes the folder for this process. @throws AlreadyRunning if another system runs in it */
    Lock lock() {
        try {
            FileChannel file =
                    FileChannel.open(run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!taken(file)) {
                file.close();
                throw new AlreadyRunning(folder);
            }
            return new Lock(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean taken(FileChannel file) throws IOException {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    private Path run() {
        return folder.resolve("run");
    }

    /** Held as long as the system runs. */
    record Lock(FileChannel file) implements AutoCloseable {
        @Override
        public void close() {
            try {
                file.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
